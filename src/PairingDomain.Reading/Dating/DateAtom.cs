namespace PairingDomain.Reading.Dating;

/// <summary>A year, month or day as a text writes it; the month or the day is 0 where there is none, the year where it is left out; "2016-20" has a last year.</summary>
internal readonly record struct DateAtom(
    int Start,
    int End,
    int Year,
    int Month,
    int Day,
    int LastMonth,
    bool IsEnd,
    int LastYear = 0
)
{
    public bool HasYear => Year > 0;
}

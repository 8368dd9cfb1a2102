using System.Diagnostics.CodeAnalysis;
using NodaTime;
using PairingDomain.Embedded;

namespace PairingDomain.Places;

/// <summary>
/// The administrative divisions of China at province, prefecture and county level, as they were from 1981 on, and what
/// became of them. Every question is asked for a day; the meaning of days is stated at <see cref="Division"/>. Days
/// before <see cref="FirstDay"/> are refused; after <see cref="LastDay"/> what was in force then is taken to be still
/// in force.
/// </summary>
/// <remarks>
/// The data are read in place from a packed file; a <see cref="Division"/> is made when it is first asked for and then
/// kept. Immutable for its users and safe for any number of threads. Coverage: year-ends 1981 to 2024; most city
/// districts only from 1983; nothing below the county; Hong Kong, Macao and Taiwan without subdivisions. See SOURCES.md
/// of the data for sources and trust.
/// </remarks>
public sealed partial class DivisionCatalogue
{
    private readonly DivisionData data;
    private readonly Division?[] made;
    private readonly int firstDay;

    private DivisionCatalogue(byte[] file)
    {
        data = new DivisionData(file);
        made = new Division?[data.Records];
        firstDay = (data.FirstDataYear * 10_000) + 101;
    }

    /// <summary>The catalogue inside the package; read at first use.</summary>
    public static DivisionCatalogue Embedded => EmbeddedCatalogue.Value;

    /// <summary>What the data are and of which date.</summary>
    public string DataVersion => data.DataVersion;

    /// <summary>The first day for which a question is answered: 1 January 1981.</summary>
    public LocalDate FirstDay => new(data.FirstDataYear, 1, 1);

    /// <summary>
    /// The last day that the data cover: 31 December 2024. Later days are answered with the state of this one.
    /// </summary>
    public LocalDate LastDay => new(data.LastDataYear, 12, 31);

    /// <summary>The number of records; one code may have several.</summary>
    public int Count => data.Records;

    /// <summary>Every record, in order of code and year.</summary>
    public IEnumerable<Division> All
    {
        get
        {
            for (var record = 0; record < data.Records; record++)
            {
                yield return At(record);
            }
        }
    }

    /// <summary>A catalogue read from other packed data, in place of the embedded one.</summary>
    /// <param name="file">A file packed as <c>divisions.bin</c>; copied.</param>
    /// <exception cref="InvalidDataException">The bytes are not such a file, or not a whole one; the message says what
    /// is wrong.</exception>
    public static DivisionCatalogue Load(ReadOnlyMemory<byte> file) => new(file.ToArray());

    /// <summary>The division that has this code on this day.</summary>
    /// <exception cref="PlaceNotFoundException">No division has the code on that day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="FirstDay"/>.</exception>
    public Division Get(DivisionCode code, LocalDate on) =>
        TryGet(code, on, out var division) ? division : throw NotInForce(code, on);

    /// <summary>
    /// The division that has this code on this day; false when there is none, or the day is before
    /// <see cref="FirstDay"/>.
    /// </summary>
    public bool TryGet(DivisionCode code, LocalDate on, [NotNullWhen(true)] out Division? division)
    {
        var record = data.At(code.Number, DivisionData.Number(on));
        division = record < 0 ? null : At(record);
        return record >= 0;
    }

    /// <summary>Every record that the code has had, in order of time; empty when it was never in use.</summary>
    public IReadOnlyList<Division> RecordsOf(DivisionCode code)
    {
        var records = new List<Division>();
        for (var at = data.LowerBound(code.Number); at < data.Records && data.Code(at) == code.Number; at++)
        {
            records.Add(At(at));
        }

        return records;
    }

    /// <summary>Every division in force on a day, in order of code.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="FirstDay"/>.</exception>
    public IEnumerable<Division> InForce(LocalDate on)
    {
        Check(on);
        return Records();

        IEnumerable<Division> Records()
        {
            var day = DivisionData.Number(on);
            for (var record = 0; record < data.Records; record++)
            {
                if (data.InForce(record, day))
                {
                    yield return At(record);
                }
            }
        }
    }

    /// <summary>A checksum of all data.</summary>
    internal ulong Checksum => data.Checksum;

    internal Division At(int record) =>
        Volatile.Read(ref made[record])
        ?? Interlocked.CompareExchange(ref made[record], new Division(data, record), null)
        ?? made[record]!;

    private bool Covers(LocalDate on) => DivisionData.Number(on) >= firstDay;

    private void Check(LocalDate on)
    {
        if (!Covers(on))
        {
            throw NotCovered(on);
        }
    }

    private ArgumentOutOfRangeException NotCovered(LocalDate on) =>
        new(
            nameof(on),
            PlaceMessages.Day(on),
            $"The data on divisions begin on {PlaceMessages.Day(FirstDay)} (most city districts: 1983)."
        );

    private PlaceNotFoundException NotInForce(DivisionCode code, LocalDate on)
    {
        Check(on);
        var known = RecordsOf(code);
        return new PlaceNotFoundException(
            code.ToString(),
            on,
            known,
            known.Count == 0
                ? $"No division has had the code {code} since {PlaceMessages.Day(FirstDay)}."
                : $"The code {code} is not in force on {PlaceMessages.Day(on)}: {Fate(known, on)}."
        );
    }

    private string Fate(IReadOnlyList<Division> known, LocalDate on) =>
        PlaceMessages.List(known, division => PlaceMessages.Fate(division, on, InForceOn(division, on)));

    // A class of its own, so that a catalogue of other data does not load the embedded one.
    private static class EmbeddedCatalogue
    {
        public static readonly DivisionCatalogue Value = new(EmbeddedFile.Bytes("divisions.bin"));
    }
}

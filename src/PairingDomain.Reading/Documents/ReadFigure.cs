using PairingDomain.Figures;

namespace PairingDomain.Reading.Documents;

/// <summary>A mention with what the text says about it, and the figure made of it where one could be made. Equality is by reference.</summary>
public sealed class ReadFigure
{
    /// <summary>The id of the mention and its figure: the document's id and the number of the mention in the text, from 1.</summary>
    public required string Id { get; init; }

    /// <summary>The mention.</summary>
    public required Mention Mention { get; init; }

    /// <summary>What it measures; null where no rule told it.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The rule that told the measure, as file and line; null where none did.</summary>
    public string? MeasureRule { get; init; }

    /// <summary>Where the figure holds.</summary>
    public required Scope Scope { get; init; }

    /// <summary>The topic of its section or sentence, such as "capital-investment", for which the core may have no sector; null where none is told.</summary>
    public string? Topic { get; init; }

    /// <summary>Done or planned.</summary>
    public Status Status { get; init; }

    /// <summary>The id of the whole that it is declared to be part of; null for none.</summary>
    public string? PartOf { get; init; }

    /// <summary>The id of the amount that it is a printed conversion of; null for none.</summary>
    public string? Converts { get; init; }

    /// <summary>The ids of other tellings of the same fact.</summary>
    public IReadOnlyList<string> SameAs { get; init; } = [];

    /// <summary>The figure in the ledger; null where none could be made: a note tells why.</summary>
    public Figure? Figure { get; init; }

    /// <summary>Whether a person has looked at it and agreed.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>Whether a person has taken it out of the ledger.</summary>
    public bool IsDropped { get; init; }

    /// <summary>Id, measure and words.</summary>
    public override string ToString() => $"{Id} {Measure?.Code ?? "?"} “{Mention.Text}”";
}

using System.ComponentModel;
using System.Globalization;

namespace PairingDomain.Conversion;

/// <summary>
/// A value from and to its text, for frameworks that look for a <see cref="TypeConverter"/>: configuration, command
/// lines, property grids, data binding. Always the invariant text, whatever culture comes along: frameworks pass that of
/// the thread without being asked, and a text must not mean another amount on another machine. A text that is none
/// throws what the type's own Parse throws.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>Public because frameworks construct it by reflection; nobody else needs it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextTypeConverter<T> : TypeConverter
    where T : IParsable<T>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, null) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(
        ITypeDescriptorContext? context,
        CultureInfo? culture,
        object? value,
        Type destinationType
    ) =>
        value is T known && destinationType == typeof(string)
            ? known.ToString()
            : base.ConvertTo(context, culture, value, destinationType);
}

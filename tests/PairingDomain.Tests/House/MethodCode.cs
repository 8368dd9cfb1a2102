using System.Reflection;
using System.Reflection.Emit;

namespace PairingDomain.Tests.House;

/// <summary>Reads the instructions of compiled methods.</summary>
internal static class MethodCode
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>Every member that the type itself declares.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type type) => type.GetMembers(Declared);

    /// <summary>Every method and constructor that the type itself declares, accessors included.</summary>
    public static IEnumerable<MethodBase> MethodsOf(Type type) => MembersOf(type).OfType<MethodBase>();

    /// <summary>The method's instructions in order; none when it has no body.</summary>
    public static IReadOnlyList<Instruction> Of(MethodBase method)
    {
        var instructions = new List<Instruction>();
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var typeArguments = method.DeclaringType is { IsGenericType: true } generic
            ? generic.GetGenericArguments()
            : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length; )
        {
            short value = code[at++];
            if (value == 0xFE)
            {
                value = unchecked((short)(0xFE00 | code[at++]));
            }

            var opCode = OpCodesByValue[value];
            var member = opCode.OperandType
                is OperandType.InlineField
                    or OperandType.InlineMethod
                    or OperandType.InlineTok
                    or OperandType.InlineType
                ? method.Module.ResolveMember(BitConverter.ToInt32(code, at), typeArguments, methodArguments)
                : null;
            instructions.Add(new Instruction(opCode, member));
            at += OperandLength(opCode, code, at);
        }

        return instructions;
    }

    private static int OperandLength(OpCode opCode, byte[] code, int at) =>
        opCode.OperandType switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
            _ => 4,
        };
}

using System.Reflection;
using System.Reflection.Emit;

namespace PairingDomain.Tests.House;

/// <summary>One instruction of a compiled method and the type, field or method that it names.</summary>
internal readonly record struct Instruction(OpCode Code, MemberInfo? Member);

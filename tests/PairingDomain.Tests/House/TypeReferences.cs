using System.Reflection;

namespace PairingDomain.Tests.House;

/// <summary>
/// The types that a compiled type uses: in its base, interfaces, constraints, members, attributes and method bodies,
/// there also in the signatures of what it calls.
/// </summary>
internal static class TypeReferences
{
    public static HashSet<Type> Of(Type type)
    {
        var found = new HashSet<Type>();
        Add(found, type.BaseType);
        foreach (var used in type.GetInterfaces())
        {
            Add(found, used);
        }

        AddConstraints(found, type.GetGenericArguments());
        AddAttributes(found, type.GetCustomAttributesData());
        foreach (var member in MethodCode.MembersOf(type))
        {
            AddAttributes(found, member.GetCustomAttributesData());
            switch (member)
            {
                case FieldInfo field:
                    Add(found, field.FieldType);
                    break;
                case PropertyInfo property:
                    Add(found, property.PropertyType);
                    break;
                case MethodBase method:
                    AddSignature(found, method);
                    AddBody(found, method);
                    break;
            }
        }

        return found;
    }

    private static void AddAttributes(HashSet<Type> found, IEnumerable<CustomAttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            Add(found, attribute.AttributeType);
            foreach (
                var argument in attribute.ConstructorArguments.Concat(
                    attribute.NamedArguments.Select(named => named.TypedValue)
                )
            )
            {
                Add(found, argument.Value as Type);
            }
        }
    }

    private static void AddSignature(HashSet<Type> found, MethodBase method)
    {
        Add(found, (method as MethodInfo)?.ReturnType);
        foreach (var parameter in method.GetParameters())
        {
            Add(found, parameter.ParameterType);
            AddAttributes(found, parameter.GetCustomAttributesData());
        }

        if (method.IsGenericMethodDefinition)
        {
            AddConstraints(found, method.GetGenericArguments());
        }
    }

    private static void AddBody(HashSet<Type> found, MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
        {
            return;
        }

        foreach (var local in body.LocalVariables)
        {
            Add(found, local.LocalType);
        }

        foreach (var clause in body.ExceptionHandlingClauses)
        {
            Add(found, clause.Flags == ExceptionHandlingClauseOptions.Clause ? clause.CatchType : null);
        }

        foreach (var instruction in MethodCode.Of(method))
        {
            AddMember(found, instruction.Member);
        }
    }

    private static void AddMember(HashSet<Type> found, MemberInfo? member)
    {
        Add(found, member as Type ?? member?.DeclaringType);
        switch (member)
        {
            case MethodBase method:
                AddCalled(found, method);
                break;
            case FieldInfo field:
                Add(found, field.FieldType);
                break;
        }
    }

    private static void AddCalled(HashSet<Type> found, MethodBase method)
    {
        Add(found, (method as MethodInfo)?.ReturnType);
        foreach (var parameter in method.GetParameters())
        {
            Add(found, parameter.ParameterType);
        }

        foreach (var argument in method.IsGenericMethod ? method.GetGenericArguments() : [])
        {
            Add(found, argument);
        }
    }

    private static void AddConstraints(HashSet<Type> found, Type[] arguments)
    {
        foreach (
            var constraint in arguments
                .Where(argument => argument.IsGenericParameter)
                .SelectMany(argument => argument.GetGenericParameterConstraints())
        )
        {
            Add(found, constraint);
        }
    }

    private static void Add(HashSet<Type> found, Type? type)
    {
        if (type is null || type.IsGenericParameter)
        {
            return;
        }

        if (type.HasElementType)
        {
            Add(found, type.GetElementType());
            return;
        }

        if (type.IsGenericType)
        {
            foreach (var argument in type.GetGenericArguments())
            {
                Add(found, argument);
            }

            type = type.GetGenericTypeDefinition();
        }

        found.Add(type);
    }
}

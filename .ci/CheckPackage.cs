// Looks into the packed packages as a stranger would and ends with status 1 when something is missing or too much.
// usage: dotnet run .ci/CheckPackage.cs -- FOLDER
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

// What each package may depend on; a package that is not listed here fails.
var allowedDependencies = new Dictionary<string, string[]>(StringComparer.Ordinal)
{
    ["PairingDomain"] = ["NodaTime"],
    // NodaTime comes with the core, and is pinned.
    ["PairingDomain.Csv"] = ["CsvHelper", "NodaTime", "PairingDomain"],
    ["PairingDomain.Reading"] = ["NodaTime", "PairingDomain"],
};

var embeddedSource = new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
var sourceLink = new Guid("CC110556-A091-4D38-9FEC-25AB9A351A6A");
var errors = new List<string>();
var packages = Directory.GetFiles(args[0], "*.nupkg");
if (packages.Length == 0)
{
    errors.Add($"no package in {args[0]}");
}

foreach (var path in packages)
{
    Check(path);
}

foreach (var error in errors)
{
    Console.Error.WriteLine($"error: {error}");
}

return errors.Count == 0 ? 0 : 1;

void Check(string path)
{
    using var package = ZipFile.OpenRead(path);
    var file = Path.GetFileName(path);
    var specification = package.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal));
    XElement metadata;
    using (var text = specification.Open())
    {
        metadata = XDocument.Load(text).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    string? Value(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value;
    void Require(bool holds, string message)
    {
        if (!holds)
        {
            errors.Add($"{file}: {message}");
        }
    }

    var id = Value("id") ?? "";
    var dependencies = metadata
        .Descendants()
        .Where(element => element.Name.LocalName == "dependency")
        .Select(element => element.Attribute("id")!.Value)
        .Order(StringComparer.Ordinal)
        .ToArray();
    Require(allowedDependencies.TryGetValue(id, out var allowed), $"'{id}' is not a package that is known here");
    Require(
        dependencies.SequenceEqual(allowed ?? []),
        $"depends on [{string.Join(", ", dependencies)}], expected [{string.Join(", ", allowed ?? [])}]"
    );
    Require(Value("license") == "MIT", $"licence '{Value("license")}', expected MIT");
    Require(Value("readme") == "README.md" && package.GetEntry("README.md") is { Length: > 0 }, "no README.md");
    Require(Value("icon") == "icon.png" && package.GetEntry("icon.png") is { Length: > 0 }, "no icon.png");
    Require(Value("description") is { Length: > 40 }, "no description");
    var repository = metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "repository");
    Require(repository?.Attribute("commit")?.Value.Length == 40, "does not name the commit it was built from");
    var url = repository?.Attribute("url")?.Value;
    Require(url is null || url.StartsWith("https://", StringComparison.Ordinal), $"the repository is at '{url}'");

    var library = package.GetEntry($"lib/net10.0/{id}.dll");
    Require(library is not null, $"no lib/net10.0/{id}.dll");
    Require(package.GetEntry($"lib/net10.0/{id}.xml") is { Length: > 0 }, "no XML documentation");
    var expected = new[] { "README.md", "icon.png", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml", $"{id}.nuspec" };
    var surplus = package
        .Entries.Select(entry => entry.FullName)
        .Where(name =>
            name is not ("[Content_Types].xml" or "_rels/.rels")
            && !name.StartsWith("package/", StringComparison.Ordinal)
        )
        .Except(expected);
    Require(!surplus.Any(), $"holds more than it should: {string.Join(", ", surplus)}");
    if (library is null)
    {
        return;
    }

    var image = Bytes(library);
    using var executable = new PEReader(new MemoryStream(image));
    Require(
        executable.ReadDebugDirectory().Any(entry => entry.Type == DebugDirectoryEntryType.Reproducible),
        "the assembly is not deterministic"
    );
    Require(!Holds(image, Environment.CurrentDirectory), "the assembly holds a path of the machine it was built on");

    var symbolsPath = Path.ChangeExtension(path, ".snupkg");
    Require(File.Exists(symbolsPath), "no symbols package");
    if (!File.Exists(symbolsPath))
    {
        return;
    }

    using var symbolsPackage = ZipFile.OpenRead(symbolsPath);
    var symbols = symbolsPackage.GetEntry($"lib/net10.0/{id}.pdb");
    Require(symbols is not null, "the symbols package has no pdb");
    if (symbols is null)
    {
        return;
    }

    using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Bytes(symbols)));
    var reader = provider.GetMetadataReader();
    var codeView = executable.ReadDebugDirectory().First(entry => entry.Type == DebugDirectoryEntryType.CodeView);
    Require(
        new BlobContentId(reader.DebugMetadataHeader!.Id).Guid
            == executable.ReadCodeViewDebugDirectoryData(codeView).Guid,
        "the symbols belong to another assembly"
    );

    // A debugger gets the source from the symbols themselves or from the address that they link to.
    var kinds = reader
        .CustomDebugInformation.Select(reader.GetCustomDebugInformation)
        .Select(information => (information.Parent, Kind: reader.GetGuid(information.Kind)))
        .ToList();
    var linked = kinds.Any(kind => kind.Kind == sourceLink);
    var withSource = kinds.Where(kind => kind.Kind == embeddedSource).Select(kind => kind.Parent).ToHashSet();
    var documents = reader
        .Documents.Select(handle =>
            (Handle: (EntityHandle)handle, Name: reader.GetString(reader.GetDocument(handle).Name))
        )
        .ToList();
    Require(documents.Count > 0, "the symbols name no source file");
    var misplaced = documents.Where(document => !document.Name.StartsWith("/_/", StringComparison.Ordinal)).ToList();
    Require(
        misplaced.Count == 0,
        $"{misplaced.Count} sources by a machine's path: {misplaced.FirstOrDefault().Name} …"
    );
    var missing = documents.Where(document => !linked && !withSource.Contains(document.Handle)).ToList();
    Require(
        missing.Count == 0,
        $"a debugger finds no source for {missing.Count} files: {missing.FirstOrDefault().Name} …"
    );

    Console.WriteLine(
        $"{file}: {package.Entries.Sum(entry => entry.CompressedLength) / 1024} KiB, depends on {string.Join(", ", dependencies)}, "
            + $"{documents.Count} source files, {withSource.Count} of them in the symbols{(linked ? ", source link" : "")}"
    );
}

static byte[] Bytes(ZipArchiveEntry entry)
{
    using var stream = entry.Open();
    using var copy = new MemoryStream();
    stream.CopyTo(copy);
    return copy.ToArray();
}

static bool Holds(byte[] image, string text) =>
    image.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0
    || image.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;

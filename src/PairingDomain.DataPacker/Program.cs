using PairingDomain.DataPacker;

// Packs the CSV files of the Data folder into the files that PairingDomain embeds.
// usage: PairingDomain.DataPacker SOURCE_FOLDER OUTPUT_FOLDER
// Exit status 1 when a row is malformed; every bad row is reported, in the form that MSBuild reads as an error.
if (args.Length != 2)
{
    Console.Error.WriteLine("usage: PairingDomain.DataPacker SOURCE_FOLDER OUTPUT_FOLDER");
    return 2;
}

var job = new PackingJob(sourceFolder: args[0], outputFolder: args[1]);
job.Run(Packers.All);
foreach (var error in job.Errors)
{
    Console.Error.WriteLine(error);
}

return job.Errors.Count == 0 ? 0 : 1;

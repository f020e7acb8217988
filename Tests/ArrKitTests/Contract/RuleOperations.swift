import ArrKit
import Testing

func exerciseRules(_ service: some LibraryService) async throws {
    var profile = try await service.qualityProfiles.template()
    profile.name = "Mine"
    profile = try await service.qualityProfiles.add(profile)
    try await exerciseTable(service.qualityProfiles, profile)
    let definition = try #require(try await service.qualityDefinitions.all().first)
    _ = try await service.qualityDefinitions.get(definition.id)
    _ = try await service.qualityDefinitions.update(definition)
    try await service.qualityDefinitions.update([definition])

    _ = try await service.customFormats.templates()
    let format = try await service.customFormats.add(try #require(try await service.customFormats.all().first))
    #expect(try CustomFormat(exported: format.value.exported).name == format.name)
    _ = try await service.customFormats.update([format.id], CustomFormat.Edit())
    try await exerciseTable(service.customFormats, format)
    try await service.customFormats.delete([1])

    try await exerciseTable(
        service.releaseProfiles, try await service.releaseProfiles.add(ReleaseProfile(nil, required: ["x"])))
    let delay = try await service.delayProfiles.add(DelayProfile(preferring: .usenet, tags: [1]))
    _ = try await service.move(delay.id, behind: 1)
    try await exerciseTable(service.delayProfiles, delay)
    _ = try await service.autoTags.templates()
    try await exerciseTable(
        service.autoTags, try await service.autoTags.add(AutoTag("Mine", giving: [1], to: [])))
    _ = try await service.languages.get(try #require(try await service.languages.all().first).id)
    _ = try await service.indexerFlags.all()
    _ = try await service.commands.start(.resetQualityDefinitions(titles: true))
    _ = try await service.commands.start(.importListSync(1))
}

/// Lists, reads, replaces and deletes.
func exerciseTable<Item: Editable>(_ table: Resource<Item>, _ item: Open<Item>) async throws {
    #expect(try await table.all().contains { $0.id == item.id })
    #expect(try await table.get(item.id).id == item.id)
    _ = try await table.update(item)
    try await table.delete(item.id)
}

/// What Sonarr and Radarr share.
func exerciseVideo(_ service: some VideoService) async throws {
    try await exerciseLibrary(service)
    let folder = try await service.rootFolders.add(RootFolder("/data/new"))
    _ = try await service.rootFolders.all()
    _ = try await service.rootFolders.get(folder.id)
    try await service.rootFolders.delete(folder.id)
    try await exercise(service.config.importList)
    _ = try await service.language()
    _ = try await service.qualityLimits()
    _ = try await service.covers.download(of: 1, "poster.jpg").collect(upTo: 1 << 20)
    if let radarr = service as? Radarr { _ = try await radarr.blocklist.all(of: 1) }
    _ = try await service.blocklist.list(works: [1], protocols: [.usenet]).all()
}

/// What Sonarr and Lidarr share.
func exerciseSerial(_ service: some SerialService) async throws {
    let exclusion = try #require(try await service.importListExclusions.all().first)
    try await exerciseTable(service.importListExclusions, try await service.importListExclusions.add(exclusion))
    if let sonarr = service as? Sonarr {
        _ = try await sonarr.importListExclusionPages.all()
        try await sonarr.deleteImportListExclusions([9])
    }
    _ = try await service.calendar.get(1)
    _ = try await service.wanted.missing(1)
    _ = try await service.wanted.cutoff(1)
}

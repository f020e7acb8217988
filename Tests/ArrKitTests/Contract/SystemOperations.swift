import ArrKit
import Testing

func exerciseSystem(_ service: some ArrService) async throws {
    #expect(try await service.ping())
    #expect(await service.isUp())
    let probe = try await service.probe()
    #expect(probe.version?.major != 0)
    _ = try await service.health()
    _ = try await service.tasks.get(try #require(try await service.tasks.all().first).id)
    _ = try await service.updates.all()
    #expect(try await service.texts() == ["About": "About"])
    _ = try await service.routes()
    _ = try await service.duplicateRoutes()

    _ = try await service.logs.records(from: "warn").all()
    let files = service.logs.files
    _ = try await files.text(try #require(try await files.all().first).filename)
    let updates = service.logs.updateFiles
    _ = try await updates.text(try #require(try await updates.all().first).filename)

    #expect(try await service.fileSystem.list("/", includingFiles: true).directories.count == 1)
    #expect(try await service.fileSystem.kind(of: "/a") == .folder)

    let backup = try #require(try await service.backups.all().first)
    try await service.backups.restore(backup.id)
    try await service.backups.restore(uploading: [0x50, 0x4b])
    try await service.backups.delete(backup.id)
    try await service.restart()
    try await service.shutDown()
}

func exercisePages(_ service: some ArrService) async throws {
    _ = try await service.pages.get().collect(upTo: 1 << 20)
    _ = try await service.pages.logInForm().collect(upTo: 1 << 20)
    let session = try await service.pages.logIn("me", "secret")
    try await service.pages.logOut(session)
}

func exerciseTables(_ service: some ArrService) async throws {
    var tag = try await service.tags.add(Tag("four"))
    tag.label = "five"
    #expect(try await service.tags.update(tag).label == "five")
    _ = try await service.tags.all()
    #expect(try await service.tags.get(tag.id).label == "five")
    try await service.tags.delete(tag.id)
    _ = try await service.tagDetails.get(try #require(try await service.tagDetails.all().first).id)

    var filter = try await service.customFilters.add(CustomFilter("Mine", for: "series", []))
    filter.label = "Yours"
    _ = try await service.customFilters.update(filter)
    #expect(try await service.customFilters.get(filter.id).label == "Yours")
    _ = try await service.customFilters.all()
    try await service.customFilters.delete(filter.id)

    let shared: [Command.Body] = [
        .backup, .resetApiKey, .checkHealth, .housekeeping, .messagingCleanup, .clearLog, .deleteLogFiles,
        .deleteUpdateLogFiles, .restart, .shutdown, .applicationUpdate(), .test,
    ]
    for body in shared { _ = try await service.commands.start(body) }
    let command = try await service.commands.start(.applicationUpdateCheck(installingMajor: true))
    _ = try await service.commands.get(command.id)
    _ = try await service.commands.all()
    try await service.commands.cancel(command.id)
}

import ArrKit
import FoundationEssentials
import Testing

func exerciseQueue(_ service: some LibraryService) async throws {
    let queue = try await service.queue.all()
    #expect(queue.count == 3)
    _ = try await service.queue.downloads()
    _ = try await service.queue.list(works: [1], protocol: .usenet, qualities: [1], detailed: true).all()
    _ = try await service.queue.details(of: 1, detailed: true)
    _ = try await service.queue.status()
    try await service.queue.grab(queue[0].id)
    try await service.queue.grab([queue[0].id])
    try await service.queue.remove(queue[0].id, .replace)
    try await service.queue.remove([queue[1].id])
    for body in [
        .rssSync, .refreshMonitoredDownloads, .processMonitoredDownloads, .checkForFinishedDownload, .clearBlocklist,
        .cleanUpRecycleBin,
    ] as [Command.Body] {
        _ = try await service.commands.start(body)
    }

    _ = try await service.history.list(of: [.grabbed], download: "x").all()
    _ = try await service.history.list(of: [.grabbed], works: [1], qualities: [1], detailed: true).all()
    let event = try #require(try await service.history.list().all().first)
    _ = try await service.history.since(Date(timeIntervalSince1970: 0), of: .grabbed, detailed: true)
    _ = try await service.history.all(of: 1, .grabbed, detailed: true)
    try await service.history.markFailed(event.id)

    #expect(try await service.wanted.missing().all().count == 3)
    #expect(try await service.wanted.cutoff(monitored: false, detailed: true).all().count == 3)
    let day = Date(timeIntervalSince1970: 1_700_000_000)
    _ = try await service.calendar.all(from: day, to: day + 86400, unmonitored: true, tags: [1, 2], detailed: true)

    let blocked = try #require(try await service.blocklist.all().first)
    try await service.blocklist.remove(blocked.id)
    try await service.blocklist.remove([blocked.id])
}

func exerciseReleases<Service: LibraryService>(_ service: Service) async throws {
    var release = try #require(try await service.releases.recent().first)
    _ = try await service.releases.search(for: 1)
    try await service.releases.grab(release)
    if service is any VideoService {
        release.shouldOverride = true
        try await service.releases.grab(release)
    }
    let new = NewRelease("A.B.720p", at: "http://x/1.nzb", by: .usenet, published: Date(timeIntervalSince1970: 0))
    _ = try await service.releases.push(new)
    #expect(try await service.parse("A.B.720p")?.title != nil)
}

func exerciseImport<Service: LibraryService>(_ service: Service) async throws {
    var items = try await service.manualImport.candidates(in: "/data", of: 1, includingExisting: true)
    items += try await service.manualImport.candidates(ofDownload: "x")
    #expect(!items.isEmpty)
    #expect(try await service.manualImport.check(items).map(\.path) == ["/a/b.mkv"])
    _ = try await service.commands.start(try service.manualImport.command(items, mode: .copy))
    _ = try await service.renames.all(of: 1)
    #expect(try await service.fileSystem.mediaFiles(in: "/a").map(\.name) == ["b.mkv"])
    _ = try await service.diskSpace()

    let mapping = try await service.remotePathMappings.add(RemotePathMapping("box", "/in/", is: "/data/"))
    _ = try await service.remotePathMappings.all(host: "box")
    try await exerciseTable(service.remotePathMappings, mapping)
}

import ArrKit
import Support
import Testing

/// Every edit, of real downloads that are held back.
@Suite(.enabled(if: NZBGetProgram.requirement.runs, "needs the program nzbget"))
struct NZBGetEditLiveTests {
    /// Downloads of three files each, paused.
    private func with(
        _ names: [String], _ body: (NZBGet, [ID<NZBGet.Group>]) async throws -> Void
    ) async throws {
        try await NZBGetProgram.with { server in
            var ids: [ID<NZBGet.Group>] = []
            for (place, name) in names.enumerated() {
                let post = Post(name: name, articles: place + 2, files: 3)
                ids.append(try await server.nzbget.add(post, paused: true))
                _ = try await server.nzbget.queued(ids[place])
            }
            try await body(server.nzbget, ids)
        }
    }

    private func order(_ nzbget: NZBGet) async throws -> String {
        try await nzbget.downloads.all().map(\.name).joined()
    }

    @Test func theOrderOfTheQueue() async throws {
        try await with(["a", "b", "c"]) { nzbget, ids in
            let queue = nzbget.downloads
            var orders = [try await order(nzbget)]
            for (id, edit) in [
                (ids[2], NZBGet.Edit.moveToTop), (ids[2], .moveToBottom), (ids[0], .move(by: 1)),
                (ids[2], .move(before: ids[1])), (ids[2], .move(after: ids[0])),
            ] {
                try await queue.edit([id], edit)
                orders.append(try await order(nzbget))
            }
            #expect(orders == ["abc", "cab", "abc", "bac", "cba", "bac"])
            try await queue.edit(ids, .sort(by: .name, .up))
            try await queue.edit(ids, .sort(by: .size, .down))
            #expect(try await order(nzbget) == "cba")
        }
    }

    @Test func whatIsNotedOfADownload() async throws {
        try await with(["a"]) { nzbget, ids in
            for edit: NZBGet.Edit in [
                .setPriority(.high), .setName("Näme y"), .setCategory("movies"), .setDupeKey("k"),
                .setDupeScore(-7), .setDupeMode(.all), .setParameter(NZBGet.Parameter("drone", "a=b c")), .pause,
                .pauseAllPars, .pauseExtraPars, .sortFiles,
            ] { try await nzbget.downloads.edit(ids, edit) }
            let group = try await nzbget.queued(ids[0])
            #expect(group.maxPriority == .high && group.name == "Näme y" && group.category == "movies")
            #expect(group.dupeKey == "k" && group.dupeScore == -7 && group.dupeMode == .all)
            #expect(group.parameters.contains(NZBGet.Parameter("drone", "a=b c")))
            try await nzbget.downloads.edit(ids, .applyCategory("tv"))
            #expect(try await nzbget.queued(ids[0]).category == "tv")
        }
    }

    @Test func downloadsAreMergedAndSplit() async throws {
        try await with(["a", "b"]) { nzbget, ids in
            try await nzbget.downloads.edit(ids, .merge)
            let merged = try await nzbget.downloads.all()
            #expect(merged.map(\.fileCount) == [6] && merged[0].id == ids[0])
            let files = try await nzbget.downloads.files(of: ids[0])
            try await nzbget.downloads.edit(files.suffix(2).map(\.id), .split(into: "c"))
            #expect(try await nzbget.downloads.all().map(\.remainingFileCount) == [4, 2])
            #expect(try await order(nzbget) == "ac")
        }
    }

    @Test func singleFilesAreEdited() async throws {
        try await with(["a"]) { nzbget, ids in
            func names() async throws -> String {
                try await nzbget.downloads.files(of: ids[0]).map { String($0.filename.suffix(1)) }.joined()
            }
            let files = try await nzbget.downloads.files(of: ids[0])
            #expect(files.map(\.nzbID) == [ids[0], ids[0], ids[0]] && files.allSatisfy(\.paused))
            #expect(files[0].size == 2 * (9000 + 9000 / 33) && files[0].remainingSize == files[0].size)
            let id = files.map(\.id)
            var orders = [try await names()]
            for (some, edit) in [
                ([id[2]], NZBGet.FileEdit.moveToTop), ([id[2]], .moveToBottom), ([id[0]], .move(by: 1)),
                ([id[2], id[0], id[1]], .reorder),
            ] {
                try await nzbget.downloads.edit(some, edit)
                orders.append(try await names())
            }
            #expect(orders == ["123", "312", "123", "213", "312"])

            try await nzbget.downloads.edit([id[0]], .delete)
            #expect(try await names() == "32")
            try await nzbget.downloads.pause()
            try await nzbget.downloads.edit([id[1]], .resume)
            #expect(try await nzbget.downloads.files(of: ids[0]).map(\.paused) == [true, false])
            try await nzbget.downloads.edit([id[1]], .pause)
            #expect(try await nzbget.downloads.files().map(\.paused) == [true, true])
        }
    }

    @Test func aDownloadIsTakenOutInFourWays() async throws {
        try await with(["a", "b", "c", "d"]) { nzbget, ids in
            try await nzbget.downloads.edit([ids[0]], .delete)
            try await nzbget.downloads.edit([ids[1]], .parkDelete)
            try await nzbget.downloads.edit([ids[2]], .dupeDelete)
            try await nzbget.downloads.edit([ids[3]], .finalDelete)
            var endings: [String] = []
            for id in ids.prefix(3) { endings.append(try await nzbget.ended(id).status.rawValue) }
            #expect(endings == ["DELETED/MANUAL", "DELETED/MANUAL", "DELETED/DUPE"])
            try await eventually("the queue is empty") { try await nzbget.downloads.all().isEmpty }
            #expect(try await nzbget.history.all(hidden: true).count == 3)
        }
    }

    @Test func whatIsInTheHistoryIsEdited() async throws {
        try await with(["a", "b"]) { nzbget, ids in
            try await nzbget.downloads.edit([ids[0]], .delete)
            try await nzbget.downloads.edit([ids[1]], .dupeDelete)
            _ = (try await nzbget.ended(ids[0]), try await nzbget.ended(ids[1]))
            for edit: NZBGet.HistoryEdit in [
                .setName("A"), .setCategory("movies"), .setDupeKey("k"), .setDupeScore(3), .setDupeMode(.force),
                .setParameter(NZBGet.Parameter("drone", "x")), .markSuccess,
            ] { try await nzbget.history.edit([ids[0]], edit) }
            let item = try await nzbget.ended(ids[0])
            #expect(item.name == "A" && item.category == "movies" && item.dupeKey == "k" && item.dupeScore == 3)
            #expect(item.dupeMode == .force && item.status == "SUCCESS/MARK" && item.markStatus == .success)
            #expect(item.parameters.contains(NZBGet.Parameter("drone", "x")))
            try await nzbget.history.edit([ids[0]], .markGood)
            #expect(try await nzbget.ended(ids[0]).status == "SUCCESS/GOOD")
            try await nzbget.history.edit([ids[1]], .keepInReserve(true))

            try await nzbget.history.edit([ids[0]], .delete)
            #expect(try await nzbget.history.all().map(\.id) == [ids[1]])
            let hidden = try #require(try await nzbget.history.all(hidden: true).first { $0.id == ids[0] })
            #expect(hidden.kind == .hidden && hidden.dupStatus == .good && hidden.size > 0)
            try await nzbget.history.edit(ids, .finalDelete)
            #expect(try await nzbget.history.all(hidden: true).isEmpty)
        }
    }
}

import ArrKit
import Foundation
import Listener
import Support
import Testing

/// Real downloads that come to nothing, and why.
@Suite(.enabled(if: NewsServer.scripts.runs, "needs nzbget, python3 and the scripted news server"))
struct NZBGetFailureTests {
    /// Downloads a post from the scripted news server and tells how it ended.
    private func ending(
        of post: Post, _ options: [String: String] = [:], category: String = "",
        scripts: [String: String] = [:], _ look: (NZBGetProgram, NZBGet.HistoryItem) async throws -> Void
    ) async throws {
        try await NewsServer.scripted { news in
            try await NZBGetProgram.with(news: news, options, scripts: scripts) { server in
                let id = try await server.nzbget.add(post, category: category)
                try await look(server, try await server.nzbget.ended(id))
            }
        }
    }

    @Test func articlesThatNoServerHas() async throws {
        try await ending(of: Post(name: "gone", fates: [.missing])) { server, item in
            #expect(item.status == "FAILURE/HEALTH")
            #expect(item.status.total == .failure && item.status.detail == .health)
            #expect(item.deleteStatus == .health && item.retryData == false)
            #expect(item.reason?.code == .incomplete)
            #expect(try #require(item.failedArticles) > 0)
            let finished = try await server.nzbget.finished()
            #expect(finished.first?.state == item.reason.map(Download.State.failed))
        }
    }

    @Test func articlesWhoseSumIsWrong() async throws {
        try await ending(of: Post(name: "damaged", fates: [.damaged])) { server, item in
            #expect(item.status == "FAILURE/HEALTH")
            #expect(item.reason?.code == .incomplete)
            let log = try await server.nzbget.downloads.log(of: item.id)
            #expect(log.contains { $0.kind == .warning && $0.text.contains("health") })
        }
    }

    @Test func articlesThatBreakOff() async throws {
        try await NewsServer.breakingOff { news in
            try await NZBGetProgram.with(news: news) { server in
                let item = try await server.nzbget.ended(try await server.nzbget.add(Post(name: "broken")))
                #expect(item.status == "FAILURE/HEALTH")
                #expect(item.reason?.code == .incomplete)
                let log = try await server.nzbget.log.latest(200)
                #expect(log.contains { $0.text.contains("Unexpected end of article") })
            }
        }
    }

    /// A connection that ends before an article begins is none of the article's faults: NZBGet asks again for ever.
    @Test func aConnectionThatEndsIsNoFailure() async throws {
        try await NewsServer.scripted { news in
            try await NZBGetProgram.with(news: news) { server in
                let id = try await server.nzbget.add(Post(name: "cut", fates: [.cut]))
                let (first, cut) = ("[1/4]", "Connection closed by remote host")
                try await eventually("an article was asked for three times") {
                    let log = try await server.nzbget.log.latest(1000)
                    return log.count { $0.text.contains(first) && $0.text.contains(cut) } >= 3
                }
                let group = try await server.nzbget.queued(id)
                #expect(group.failedArticles == 0 && group.health == 1000)
                #expect(try await server.nzbget.finished().isEmpty)
            }
        }
    }

    @Test func aFewMissingArticlesAreParkedToBeTriedAgain() async throws {
        let post = Post(name: "part", fates: [.ok, .ok, .ok, .ok, .ok, .ok, .ok, .missing], articles: 8)
        try await ending(of: post) { server, item in
            #expect(item.status == "FAILURE/HEALTH")
            #expect(item.deleteStatus == .notDone && item.retryData == true)
            #expect(item.failedArticles == 1 && item.successArticles == 7)
            #expect(item.reason?.message.hasSuffix("1 of 8 articles failed") == true)
            #expect(server.files(in: "main/inter").count == 1)
            #expect(item.directory?.hasPrefix(server.folder.appending(path: "main/inter").path) == true)
        }
    }

    @Test func whatIsNoNZBFile() async throws {
        try await NZBGetProgram.with { server in
            let bytes = Array("no xml".utf8)
            let id = try await server.nzbget.downloads.append(NZBGet.Addition("bogus.nzb", .nzb(bytes)))
            let item = try await server.nzbget.ended(id)
            #expect(item.status == "FAILURE/SCAN")
            #expect(item.deleteStatus == .scan)
            #expect(item.reason?.code == .rejected)
        }
    }

    @Test func anAddressThatNobodyAnswersAt() async throws {
        try await NZBGetProgram.with { server in
            let url = NZBGet.Addition("gone.nzb", .url("http://127.0.0.1:1/gone.nzb"))
            let item = try await server.nzbget.ended(try await server.nzbget.downloads.append(url))
            #expect(item.status == "FAILURE/FETCH")
            #expect(item.kind == .url && item.urlStatus == .failure)
            #expect(item.reason?.code == .fetchFailed)
        }
    }

    @Test func anAddressOfSomethingElse() async throws {
        let listener = try Listener(
            serving: Transport { _ in Response(headers: ["Content-Type": "text/html"], body: Body("<html></html>")) })
        try await NZBGetProgram.with { server in
            let url = NZBGet.Addition("page.html", .url(Secret("\(listener.url)/page.html")))
            let item = try await server.nzbget.ended(try await server.nzbget.downloads.append(url))
            #expect(item.status == "WARNING/SKIPPED")
            #expect(item.urlStatus == .scanSkipped)
            #expect(item.reason?.code == .rejected)
        }
        await listener.stop()
    }

    @Test func aScriptThatFails() async throws {
        let script = """
            #!/bin/sh
            ### NZBGET POST-PROCESSING SCRIPT
            # Fails.
            ### NZBGET POST-PROCESSING SCRIPT
            exit 94
            """
        try await ending(
            of: Post(name: "scripted"), ["Extensions": "Fail.sh"], scripts: ["Fail.sh": script]
        ) { server, item in
            #expect(item.status == "WARNING/SCRIPT")
            #expect(item.scriptStatus == .failure)
            #expect(item.scriptStatuses.map(\.name) == ["Fail.sh"] && item.scriptStatuses[0].status == .failure)
            #expect(item.reason?.code == .script)
            #expect(server.files(in: "main/dst") == ["scripted/scripted.bin"])
        }
    }

    @Test func aFolderItCannotMoveTo() async throws {
        let options = ["Category3.Name": "nowhere", "Category3.DestDir": "${MainDir}/../nzbget.conf/below"]
        try await ending(of: Post(name: "stuck"), options, category: "nowhere") { _, item in
            #expect(item.status == "FAILURE/MOVE")
            #expect(item.moveStatus == .failure)
            #expect(item.reason?.code == .moveFailed)
        }
    }
}

import Rehearsal
import Testing

@Suite struct NZBGetTests {
    let stack = Stack(films: 200, shows: 20)
    var nzbget: Fake { stack.nzbget }

    @Test func theEnvelopeIsVersion11AndEchoesTheID() async throws {
        let said = try await nzbget.call("version", id: "abc")
        #expect(said == ["version": "1.1", "id": "abc", "result": "25.4"])
    }

    @Test func aWrongPasswordIs401AndADeniedRoleIs200() async throws {
        let said = try await nzbget.ask("/jsonrpc/version", headers: ["Authorization": "Basic bm86bm8="])
        #expect(said.status == 401 && said.bytes.isEmpty)
        let denied = try await nzbget.call("saveconfig", [["Name": "A", "Value": "b"]], as: "restricted")
        #expect(denied["error"]["code"] == 401 && denied["result"].isNull)
        #expect(try await nzbget.call("status", as: "add")["error"]["code"] == 401)
        #expect(try await nzbget.call("version", as: "add")["result"] == "25.4")
    }

    @Test func thePathMayCarryTheLogin() async throws {
        let path = "/nzbget:\(nzbget.key.reveal())/jsonrpc/status"
        #expect(try await nzbget.plainly(.get, path).document["result"]["DownloadPaused"] == false)
    }

    @Test func getIsForReading() async throws {
        #expect(try await nzbget.ask("/jsonrpc/listgroups", query: ["": "0"]).document["result"].list.isEmpty == false)
        #expect(try await nzbget.ask("/jsonrpc/pausedownload").document["error"]["code"] == 4)
        #expect(try await nzbget.call("dance")["error"]["code"] == 1)
    }

    @Test func sizesComeInHalves() async throws {
        let groups = try await nzbget.call("listgroups", 0)["result"].list
        let large = try #require(groups.first { ($0["FileSizeHi"].int ?? 0) > 0 })
        let size = (large["FileSizeHi"].int ?? 0) << 32 + (large["FileSizeLo"].int ?? 0)
        #expect(size >> 20 == large["FileSizeMB"].int)
    }

    @Test func jobsCarryTheDownloadIDOfTheQueue() async throws {
        let groups = try await nzbget.call("listgroups", 0)["result"].list
        let history = try await nzbget.call("history", false)["result"].list
        let drones = (groups + history).flatMap { $0["Parameters"].list }.filter { $0["Name"] == "drone" }.map {
            $0["Value"]
        }
        let queue = try await stack.radarr.json("/api/v3/queue", query: ["pageSize": 50])["records"].list
        #expect(!queue.isEmpty && queue.allSatisfy { drones.contains($0["downloadId"]) })
    }

    @Test func aFinishedJobIsInBothListsForAMoment() async throws {
        let id = try await nzbget.call(
            "append", "x.nzb", "PG56Yj48L256Yj4=", "tv", 0, false, false, "", 0, "SCORE", false, [])["result"].int
        #expect((id ?? 0) > 0)
        func isIn(_ list: String) async throws -> Bool {
            try await nzbget.call(list, 0)["result"].list.contains { $0["NZBID"].int == id }
        }
        #expect(try await isIn("listgroups"))
        stack.clock.advance(by: 301)
        #expect(try await isIn("listgroups"))
        #expect(try await isIn("history"))
        let group = try await nzbget.call("listgroups", 0)["result"].list.first { $0["NZBID"].int == id }
        #expect(group?["Status"] == "PP_FINISHED")
        stack.clock.advance(by: 10)
        #expect(try await isIn("listgroups") == false)
    }

    @Test func whatIsNoNZBIsRefusedWithZero() async throws {
        #expect(try await nzbget.call("append", "x.nzb", "bm90IGFuIG56Yg==")["result"] == 0)
    }

    @Test func bothFormsOfEditqueueWork() async throws {
        let id = try await nzbget.call("listgroups", 0)["result"][0]["NZBID"]
        #expect(try await nzbget.call("editqueue", "GroupPause", "", [id])["result"] == true)
        #expect(try await nzbget.call("listgroups", 0)["result"][0]["Status"] == "PAUSED")
        #expect(try await nzbget.call("editqueue", "GroupResume", 0, "", [id])["result"] == true)
        #expect(try await nzbget.call("listgroups", 0)["result"][0]["Status"] == "DOWNLOADING")
    }

    @Test func slashesAreEscapedAndSecretsHidden() async throws {
        let said = try await nzbget.ask(.post, "/jsonrpc", body: ["method": "config", "params": []])
        #expect(said.text.contains("\\/downloads"))
        let hidden = try await nzbget.call("config", as: "restricted")["result"].list
        #expect(hidden.filter { $0["Name"].string?.hasSuffix("Password") == true }.allSatisfy { $0["Value"] == "***" })
    }

    @Test func savingReplacesEverything() async throws {
        _ = try await nzbget.call("saveconfig", [["Name": "MainDir", "Value": "/x"]])
        #expect(try await nzbget.call("loadconfig")["result"] == [["Name": "MainDir", "Value": "/x"]])
    }
}

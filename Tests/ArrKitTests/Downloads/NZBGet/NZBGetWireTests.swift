import ArrKit
import Support
import Testing

struct NZBGetWireTests {
    @Test(arguments: NZBGetCall.all) func anOldServerIsAskedItsWay(_ call: NZBGetCall) async throws {
        guard let old = call.old else {
            let script = NZBGetScript(version: "17.0", [:])
            let error = await #expect(throws: ServiceError.self) { try await call.call(script.nzbget) }
            #expect(error?.code == .notFound)
            let since = try #require(call.since)
            #expect(error?.advice.contains(since) == true)
            return
        }
        #expect(
            try await asked(call, "17.0")
                == (["version": "1.1", "method": .string(call.method), "params": old]
                as Document).json())
    }

    @Test(arguments: NZBGetCall.all) func aNewServerIsAskedItsWay(_ call: NZBGetCall) async throws {
        #expect(
            try await asked(call, "26.0")
                == (["version": "1.1", "method": .string(call.method), "params": call.new]
                as Document).json())
    }

    /// The whole body a server of that version is asked with.
    private func asked(_ call: NZBGetCall, _ version: String) async throws -> String? {
        // The options are read before they are saved.
        var answers: [String: Document] = ["loadconfig": []]
        if call.method != "version" { answers[call.method] = call.answer }
        let script = NZBGetScript(version: version, answers)
        try await call.call(script.nzbget)
        return script.bodies.last { $0.contains(#""method":"\#(call.method)""#) }
    }

    @Test(.enabled(if: specification.runs, "needs the list of methods beside the package"))
    func everyMethodIsCalled() throws {
        let lines = try Shared.text("specs/nzbget/methods.derived.tsv").split(separator: "\n").dropFirst()
        let methods = Set(lines.compactMap { $0.split(separator: "\t").first.map(String.init) })
        let called = Set(NZBGetCall.all.map(\.method))
        print("nzbget \(methods.intersection(called).count)/\(methods.count) methods")
        #expect(methods.subtracting(called) == [], "these are never called")
        #expect(called.subtracting(methods) == [], "there are no such methods")
    }

    private static let specification = Requirement(
        "the list of NZBGet's methods", isMet: Shared.has("specs/nzbget/methods.derived.tsv"))

    @Test(arguments: [("21.0", 10), ("22.0", 10), ("25.2", 10), ("25.3-testing-20250901", 11), ("26.0", 11)])
    func appendGoesByTheServersVersion(_ version: String, _ count: Int) async throws {
        let script = NZBGetScript(version: version, ["append": 7])
        var addition = NZBGet.Addition("a.nzb", .url("http://indexer/a.nzb"), category: "tv")
        (addition.parameters, addition.autoCategory) = ([NZBGet.Parameter("drone", "abc")], true)
        #expect(try await script.nzbget.downloads.append(addition) == 7)
        let sent = script.parameters(of: "append")[0].list
        #expect(sent.count == count)
        #expect(Array(sent.prefix(9)) == ["a.nzb", "http://indexer/a.nzb", "tv", 0, false, false, "", 0, "SCORE"])
        #expect(Array(sent.dropFirst(9)) == (count == 11 ? [true] : []) + [["drone", "abc"]])
    }

    @Test func capabilitiesFollowFromTheVersion() {
        func can(_ major: Int, _ minor: Int) -> Int {
            let can = NZBGet.Capabilities(of: NZBGet.Version(major, minor))
            let all = [
                can.editsWithoutOffset, can.managesExtensions, can.describesItsSystem, can.measuresNewsServers,
                can.tellsWideRates, can.measuresDisks, can.tellsIntermediateSpace, can.measuresItsNetwork,
                can.renamesUnpackedFiles, can.tellsWholeVolumes, can.picksCategories, can.checksItsHealth,
            ]
            return all.count { $0 }
        }
        #expect(can(17, 1) == 0)
        #expect(can(21, 0) == 1)
        #expect(can(23, 0) == 2)
        #expect(can(24, 2) == 5)
        #expect(can(24, 3) == 7)
        #expect(can(24, 6) == 9)
        #expect(can(25, 0) == 10)
        #expect(can(25, 3) == 11)
        #expect(can(26, 0) == 12)
    }
}

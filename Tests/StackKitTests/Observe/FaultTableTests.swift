import Listener
import Rehearsal
import StackKit
import Support
import Testing

/// What each way to fail comes to, for each service: data, or a reason a person can act on.
@Suite(.timeLimit(.minutes(5)))
struct FaultTableTests {
    struct Trouble: Sendable, CustomTestStringConvertible {
        var name: String
        var kind: Fault.Kind?
        /// What the reason says where the service cannot be read; `nil` where it can.
        var reason: String?
        var spoiled: @Sendable (Transport) -> Transport = { $0 }

        var testDescription: String { name }
        var isLate: Bool { reason == "no answer in time" }
    }

    static let troubles: [Trouble] = [
        Trouble(name: "401, empty", kind: .status(401), reason: "the key was not accepted"),
        Trouble(name: "403", kind: .status(403), reason: "this is not allowed"),
        Trouble(name: "404", kind: .status(404), reason: "there is no such thing"),
        Trouble(name: "429 for 10 min", kind: .tooManyRequests(retryAfter: 600), reason: "too many requests"),
        Trouble(name: "503, starting up", kind: .status(503), reason: "the service is not ready"),
        Trouble(name: "500, locked", kind: .status(500), reason: "the service is busy"),
        Trouble(name: "delay past the deadline", kind: .delay(seconds: 300), reason: "no answer in time"),
        Trouble(name: "connection cut", kind: .cut, reason: "the connection ended before the answer did"),
        Trouble(name: "body cut in the middle", kind: .truncated, reason: "the connection ended before the answer did"),
        Trouble(name: "garbage", kind: .garbage, reason: "the answer could not be read"),
        Trouble(name: "login page", kind: .loginPage, reason: "a web page came instead of the API's answer"),
        Trouble(name: "hang", kind: .hang, reason: "no answer in time"),
        Trouble(name: "unknown enum value", kind: .drift(.unknownEnumValue)),
        Trouble(name: "extra member", kind: .drift(.extraMember)),
        Trouble(name: "numbers as strings", kind: .drift(.numbersAsStrings)),
        Trouble(name: "object became a list", kind: .drift(.objectAsList)),
        Trouble(name: "null title", kind: .drift(.nullTitle)),
        Trouble(name: "control character", kind: .drift(.controlCharacter)),
        Trouble(name: "0001-01-01", kind: .drift(.yearOne)),
        Trouble(
            name: "400, problem+json", reason: "id: not a number",
            spoiled: answering(
                #"{"type":"about:blank","title":"One or more validation errors occurred.","status":400,"#
                    + #""errors":{"id":["not a number"]}}"#, as: "application/problem+json")),
        Trouble(
            name: "400, validation array", reason: "'Path' must not be empty",
            spoiled: answering(
                #"[{"propertyName":"Path","errorMessage":"'Path' must not be empty","severity":"error"}]"#,
                as: "application/json")),
    ]

    private static func answering(_ text: String, as type: String) -> @Sendable (Transport) -> Transport {
        { _ in Transport { _ in Response(status: 400, headers: ["Content-Type": type], body: Body(text)) } }
    }

    @Test(arguments: troubles) func everyFaultIsDataOrAReason(trouble: Trouble) async throws {
        // Short only where it is meant to be reached: what takes long on a busy machine is no fault.
        let deadline = Duration.seconds(trouble.isLate ? 1 : 120)
        try await Served.with(films: 12, shows: 3, deadline: deadline, spoiled: trouble.spoiled) { served in
            if let kind = trouble.kind { for fake in served.stack.core { fake.faults.add(kind) } }
            let start = ContinuousClock.now
            let survey = try await served.survey()
            let elapsed = start.duration(to: .now)
            var cells: [String] = []
            for service in served.config.services {
                let outcome = Outcome(of: service.source, in: survey)
                cells.append("\(service.source.name.padded(12))\(outcome)")
                expect(outcome, of: service.source, after: trouble)
                for fake in served.stack.core {
                    #expect(!"\(survey)".contains(fake.key.reveal()), "\(fake.name)'s key is shown")
                }
            }
            #expect(elapsed < .seconds(100), "\(trouble.name) took \(elapsed)")
            print("\(trouble.name)\n  \(cells.joined(separator: "\n  "))")
        }
    }

    private func expect(_ outcome: Outcome, of source: Source, after trouble: Trouble) {
        switch (outcome, trouble.reason) {
        case (.unknown(let why), let reason?):
            #expect(why.contains(reason), "\(source): \(why)")
            // What was attempted, what came back, and then what to do.
            #expect(why.contains(" http://127.0.0.1:") && why.hasSuffix("."), "\(source): \(why)")
        case (.unknown(let why), nil):
            // A model that cannot be read at all is a reason too, but only where the answer is one object.
            #expect([.prowlarr, .nzbget, .qbittorrent].contains(source.kind), "\(source): \(why)")
            #expect(why.contains("the answer could not be read"), "\(source): \(why)")
        case (.seen(let notes, _), nil):
            if trouble.name == "numbers as strings", [.radarr, .sonarr].contains(source.kind) { #expect(notes > 0) }
            if trouble.name == "null title", [.radarr, .sonarr].contains(source.kind) { #expect(outcome.isIncomplete) }
        case (.seen, _?):
            Issue.record("\(source) was seen in spite of \(trouble.name)")
        }
    }

    private enum Outcome: CustomStringConvertible {
        case seen(notes: Int, lacking: String?)
        case unknown(String)

        init(of source: Source, in survey: Survey) {
            let notes = survey.drift[source]?.count ?? 0
            if let observed = survey.snapshot.libraries[source] {
                self =
                    switch observed {
                    case .known: .seen(notes: notes, lacking: nil)
                    case .partly(_, let missing, _): .seen(notes: notes, lacking: missing)
                    case .unknown(let why, _): .unknown(why)
                    }
            } else if case .unknown(let why, _) = survey.health[source] {
                self = .unknown(why)
            } else {
                self = survey.health[source] == nil ? .unknown("not asked") : .seen(notes: notes, lacking: nil)
            }
        }

        var isIncomplete: Bool { if case .seen(_, .some) = self { true } else { false } }

        var description: String {
            switch self {
            case .seen(0, nil): "data"
            case .seen(let notes, let lacking):
                "data, \(notes) drift \(notes == 1 ? "note" : "notes")\(lacking.map { "; incomplete: \($0)" } ?? "")"
            case .unknown(let why): "unknown: \(why)"
            }
        }
    }
}

extension String {
    fileprivate func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}

import Foundation
import Support
import Testing

@testable import StackKit

@Suite(.timeLimit(.minutes(1))) struct DeploymentTests {
    private let one: Document = [
        "app": ["image": "app:1", "environment": ["STAGE": "one"]], "other": ["image": "app:1"],
    ]
    private let two: Document = [
        "app": ["image": "app:1", "environment": ["STAGE": "two"]], "other": ["image": "app:1"],
    ]

    private func withEngine(_ body: (FakeEngine, URL) async throws -> Void) async throws {
        let fake = FakeEngine()
        fake.state.withLock { $0.images = ["app:1": "sha256:first"] }
        try await withFolder { try await body(fake, $0) }
    }

    @Test func applyingIsDoneOnceAndWrittenDown() async throws {
        try await withEngine { fake, folder in
            let deployment = fake.deployment(in: folder)
            let events = Lock<[DeployEvent]>([])
            let first = try await deployment.apply(FakeEngine.request(one)) { event in
                events.withLock { $0.append(event) }
            }
            #expect(first.isChange && first.revision.number == 1 && first.revision.hasRun)
            #expect(first.revision.images["app"] == PinnedImage(reference: "app:1", id: "sha256:first", digest: nil))
            let heard = events.withLock { $0 }
            #expect(heard.contains(.service("app", host: "here", state: "started")))
            #expect(heard.last == .service("other", host: "here", state: "healthy"))
            let second = try await deployment.apply(FakeEngine.request(one))
            #expect(!second.isChange && fake.count("up") == 1 && deployment.store.numbers == [1])
            let steps = try Journal(deployment.store.journal).entries().filter { $0.moment == .begin }.map(\.step)
            #expect(steps == ["apply", "pull", "up", "health"])
        }
    }

    @Test func planningWritesNothing() async throws {
        try await withEngine { fake, folder in
            let deployment = fake.deployment(in: folder.appending(path: "none"))
            let plan = try await deployment.plan(FakeEngine.request(one))
            #expect(plan.steps.map(\.action) == [.create, .create])
            #expect(!FileManager.default.fileExists(atPath: deployment.store.folder) && fake.count("up") == 0)
        }
    }

    @Test func whatFailsGoesBackToWhatRan() async throws {
        try await withEngine { fake, folder in
            fake.state.withLock { $0.sick = ["two"] }
            var options = FakeEngine.quick
            _ = try await fake.deployment(in: folder).apply(FakeEngine.request(one))
            let told = await #expect(throws: DeployFailure.self) {
                try await fake.deployment(in: folder, options).apply(FakeEngine.request(two))
            }
            #expect(told?.rollback == .possible(1) && told?.containers.map(\.container.service) == ["app"])
            #expect(
                told?.description.contains("last words") == true && told?.description.contains("it said no") == true)

            options.rollsBack = true
            let deployment = fake.deployment(in: folder, options)
            let undone = await #expect(throws: DeployFailure.self) {
                try await deployment.apply(FakeEngine.request(two))
            }
            #expect(undone?.rollback == .done(1) && undone?.revision == 2)
            #expect(try await deployment.plan(FakeEngine.request(one)).changes.isEmpty)
            #expect(try deployment.currentRevision()?.number == 1)
            #expect(try Journal(deployment.store.journal).entries().unfinished.isEmpty)

            // Where going back fails as well, both reasons are told.
            fake.state.withLock { $0.sick = ["one", "two"] }
            let lost = await #expect(throws: DeployFailure.self) { try await deployment.apply(FakeEngine.request(two)) }
            guard case .failed(1, let why)? = lost?.rollback else {
                Issue.record("\(String(describing: lost))")
                return
            }
            #expect(why.contains("app is running, unhealthy"))
        }
    }

    @Test func aFirstDeploymentHasNothingToGoBackTo() async throws {
        try await withEngine { fake, folder in
            fake.state.withLock { $0.sick = ["one"] }
            var options = FakeEngine.quick
            options.rollsBack = true
            let deployment = fake.deployment(in: folder, options)
            let failure = await #expect(throws: DeployFailure.self) {
                try await deployment.apply(FakeEngine.request(one))
            }
            #expect(failure?.rollback == .possible(nil))
            await #expect(throws: RevisionFailure.noneYet) { try await deployment.rollback() }
            // Mended outside, the same files complete the same revision.
            fake.state.withLock { state in
                state.sick = []
                state.containers = []
            }
            #expect(try await deployment.apply(FakeEngine.request(one)).revision.number == 1)
        }
    }

    @Test func anImageThatMovedIsPinnedOnTheWayBack() async throws {
        try await withEngine { fake, folder in
            let deployment = fake.deployment(in: folder)
            _ = try await deployment.apply(FakeEngine.request(one))
            fake.state.withLock { state in
                state.images["app:1"] = "sha256:second"
                state.images["sha256:first"] = "sha256:first"
            }
            #expect(try await deployment.apply(FakeEngine.request(one)).revision.number == 2)
            let back = try await deployment.rollback()
            #expect(back.revision.number == 1 && back.revision.images["app"]?.id == "sha256:first")
            #expect(back.revision.images["app"]?.reference == "app:1", "the file's name stays, not the pin")
            let images = fake.state.withLock { $0.containers.map { $0["Image"].string } }
            #expect(images == ["sha256:first", "sha256:first"])
            #expect(try await deployment.rollback(to: 2).revision.images["app"]?.id == "sha256:second")
        }
    }

    @Test func anEngineThatIsSilentForAMomentIsNotAFailure() async throws {
        try await withEngine { fake, folder in
            let deployment = fake.deployment(in: folder)
            fake.state.withLock { $0.silencesAfterUp = 3 }
            #expect(try await deployment.apply(FakeEngine.request(one)).isChange)
            #expect(fake.state.withLock { $0.silences } == 0)
            // Before anything is done, it is: nothing is changed on a guess.
            fake.state.withLock { $0.silences = 1 }
            await #expect(throws: PlanRefusal.self) { try await deployment.apply(FakeEngine.request(two)) }
            #expect(try await deployment.apply(FakeEngine.request(two)).isChange)
        }
    }

    @Test func whatWasCutOffIsToldAndCompleted() async throws {
        try await withEngine { fake, folder in
            let deployment = fake.deployment(in: folder)
            let request = FakeEngine.request(one)
            _ = try await deployment.apply(request)
            let journal = Journal(deployment.store.journal, run: "killed")
            try journal.note("apply", .begin, detail: ["revision": 2])
            #expect(try await deployment.status("media").unfinished.map(\.step) == ["apply"])
            let notes = Lock<[String]>([])
            _ = try await deployment.apply(request) { event in
                if case .note(let text) = event { notes.withLock { $0.append(text) } }
            }
            #expect(notes.withLock { $0 }.contains { $0.hasPrefix("the apply of revision 2 that began") })
            #expect(try await deployment.status("media").unfinished.isEmpty)
        }
    }
}

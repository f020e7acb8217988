import Testing

@testable import StackKit

@Suite struct HealthWatchTests {
    private func watch(mayEnd: Bool = false) -> HealthWatch {
        HealthWatch(["one": .init(scale: 1, mayEnd: mayEnd)], settling: .seconds(3))
    }

    @Test func aHealthCheckDecides() {
        var watch = watch()
        #expect(watch.receive([], at: .zero) == .waiting(["one": "missing"]))
        #expect(
            watch.receive([Services.container("one", health: "starting")], at: .zero) == .waiting(["one": "waiting"]))
        #expect(watch.receive([Services.container("one", health: "healthy")], at: .zero) == .well)
        let sick = Services.container("one", health: "unhealthy")
        #expect(watch.receive([sick], at: .zero) == .failed([sick]))
    }

    @Test func withoutOneStayingUpDoes() {
        var watch = watch()
        let container = Services.container("one")
        #expect(watch.receive([container], at: .seconds(1)) == .waiting(["one": "settling"]))
        #expect(watch.receive([container], at: .milliseconds(3900)) == .waiting(["one": "settling"]))
        #expect(watch.receive([container], at: .seconds(4)) == .well)
        // Started again, it has to stay up again.
        var again = container
        again.restarts = 1
        #expect(watch.receive([again], at: .seconds(5)) == .waiting(["one": "settling"]))
    }

    @Test func whatIsStartedAgainAndAgainFails() {
        var watch = watch()
        var container = Services.container("one", state: "restarting", exitCode: 1)
        container.restarts = 7
        #expect(watch.receive([container], at: .zero) == .waiting(["one": "restarting"]))
        container.restarts = 9
        #expect(watch.receive([container], at: .zero) == .waiting(["one": "restarting"]))
        container.restarts = 10
        #expect(watch.receive([container], at: .zero) == .failed([container]))
    }

    @Test func anEndIsAFailureUnlessItIsASuccess() {
        let bad = Services.container("one", state: "exited", exitCode: 3)
        let good = Services.container("one", state: "exited")
        for mayEnd in [true, false] {
            var (first, second) = (watch(mayEnd: mayEnd), watch(mayEnd: mayEnd))
            #expect(first.receive([bad], at: .zero) == .failed([bad]))
            #expect(second.receive([good], at: .zero) == (mayEnd ? .well : .failed([good])))
        }
    }
}

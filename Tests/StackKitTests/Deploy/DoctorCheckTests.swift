import Foundation
import StackKit
import Testing

@Suite struct DoctorCheckTests {
    private func verdict(_ check: DoctorCheck, _ answers: Probe.Answer...) -> String {
        #expect(answers.count == check.probes.count)
        return word(check.judge(answers.map { .known($0, at: .now) }))
    }

    private func word(_ finding: Finding) -> String {
        switch finding.verdict {
        case .well: "well"
        case .wrong: "wrong"
        case .unknown: "unknown"
        }
    }

    @Test func aLeakIsTheHostsOwnAddress() {
        let check = DoctorCheck.leak(client: "qb", asking: "http://where/")
        #expect(verdict(check, .init("1.1.1.1"), .init("2.2.2.2")) == "well")
        #expect(verdict(check, .init("2.2.2.2"), .init("2.2.2.2")) == "wrong")
        // No way out proves nothing.
        #expect(verdict(check, .init(code: 1), .init("2.2.2.2")) == "unknown")
        #expect(verdict(check, .init("1.1.1.1"), .init(code: 1)) == "unknown")
    }

    @Test func theKillSwitchMustCutOffAndTheTunnelComesUpAgain() {
        let check = DoctorCheck.killSwitch(client: "qb", vpn: "gluetun", asking: "http://where/")
        #expect(
            check.probes.map(\.place) == [.service("qb"), .service("gluetun"), .service("qb"), .service("gluetun")])
        #expect(check.probes[3].command.joined().contains("up"))
        #expect(verdict(check, .init("1.1.1.1"), .init("tun0"), .init(code: 1), .init()) == "well")
        #expect(verdict(check, .init("1.1.1.1"), .init("tun0"), .init("2.2.2.2"), .init()) == "wrong")
        #expect(verdict(check, .init("1.1.1.1"), .init("tun0"), .init(code: 1), .init(code: 1)) == "wrong")
        #expect(verdict(check, .init("1.1.1.1"), .init(""), .init("1.1.1.1"), .init()) == "unknown")
        #expect(verdict(check, .init(code: 1), .init("tun0"), .init(code: 1), .init()) == "unknown")
    }

    @Test func theTunnelIsUndoneEvenWhereAnAnswerFails() async {
        let check = DoctorCheck.killSwitch(client: "qb", vpn: "gluetun", asking: "http://where/")
        let asked = Lock<[Probe.Place]>([])
        let finding = await check.run { probe in
            asked.withLock { $0.append(probe.place) }
            return .unknown(why: "no engine", since: .now)
        }
        #expect(finding.verdict == .unknown("no engine") && asked.withLock { $0 }.count == 4)
    }

    @Test func otherChecksTellTheThreeAnswersApart() {
        let network = DoctorCheck.sameNetwork(client: "qb", vpn: "gluetun")
        #expect(verdict(network, .init("net:[1]"), .init("net:[1]")) == "well")
        #expect(verdict(network, .init("net:[1]"), .init("net:[2]")) == "wrong")
        #expect(verdict(network, .init(code: 1, errors: "no readlink"), .init("net:[2]")) == "unknown")

        let tunnel = DoctorCheck.tunnel(client: "qb")
        let heads = "Inter-| Receive\n face |bytes\n"
        #expect(verdict(tunnel, .init(heads + "    lo: 1\n  tun0: 2")) == "well")
        #expect(verdict(tunnel, .init(heads + "    lo: 1\n  eth0: 2")) == "wrong")

        let link = DoctorCheck.hardLink(in: "radarr", from: "/a", to: "/b")
        #expect(verdict(link, .init("linked")) == "well")
        #expect(verdict(link, .init(code: 3, errors: "permission denied")) == "wrong")
        #expect(verdict(link, .init(code: 4, errors: "cross-device link")) == "wrong")
        #expect(verdict(link, .init(code: 127, errors: "no sh")) == "unknown")

        let dns = DoctorCheck.resolves("example.org", in: "radarr")
        #expect(verdict(dns, .init("1.2.3.4")) == "well")
        #expect(verdict(dns, .init(code: 1)) == "wrong" && verdict(dns, .init(code: 127)) == "unknown")

        let disk = DoctorCheck.room(in: "radarr", at: "/data")
        let head = "Filesystem 1024-blocks Used Available Capacity Mounted on\n"
        #expect(verdict(disk, .init(head + "/dev/sda1 100000000 20000000 80000000 20% /data")) == "well")
        #expect(verdict(disk, .init(head + "/dev/sda1 100000000 99000000 1000000 99% /data")) == "wrong")
        #expect(verdict(disk, .init(code: 1, errors: "no df")) == "unknown")
    }

    @Test func aClockIsComparedWithOurs() {
        let check = DoctorCheck.clock(host: "nas")
        let now = Date(timeIntervalSince1970: 1_795_972_884)
        func verdict(_ text: String) -> String { word(check.judge([.known(.init(text), at: now)])) }
        #expect(verdict("2026-11-29T17:21:30.123456789Z") == "well")
        #expect(verdict("2026-11-29T17:31:30.1Z") == "wrong" && verdict("soon") == "unknown")
    }

    @Test func containersThemselvesShowWhatIsWrong() {
        func words(_ containers: [Container]) -> [String] {
            Deployment.containers(.known(containers, at: .now), host: "nas").map { finding in
                if case .wrong(let what, _) = finding.verdict { what } else { word(finding) }
            }
        }
        let vpn = Services.container("vpn", started: 200)
        #expect(words([vpn, Services.container("done", state: "exited")]) == ["well"])
        #expect(
            words([vpn, Services.container("client", started: 100, networkOf: vpn.id)])
                == ["vpn was started after client, which has no network since"])
        #expect(
            words([Services.container("client", networkOf: "gone")])
                == ["client lives in the network of a container that is gone"])
        #expect(words([Services.container("a", health: "unhealthy")]) == ["a is running, unhealthy"])
        let silent = Deployment.containers(.unknown(why: "no route", since: .now), host: "nas")
        #expect(silent.map(\.verdict) == [.unknown("no route")])
    }
}

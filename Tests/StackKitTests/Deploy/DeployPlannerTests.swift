import Foundation
import StackKit
import Testing

@Suite struct DeployPlannerTests {
    private typealias Action = ServiceStep.Action

    private func actions(_ plan: DeployPlan) -> [String: Action] {
        Dictionary(uniqueKeysWithValues: plan.steps.map { ($0.service, $0.action) })
    }

    @Test func everyDifferenceHasItsAction() {
        let desired = Services.desired(
            [
                "new": ["image": "image"], "same": ["image": "image"], "other": ["image": "image"],
                "stopped": ["image": "image", "restart": "always"], "done": ["image": "image"],
                "none": ["image": "image", "scale": 0], "more": ["image": "image", "scale": 2],
            ],
            inactive: ["asleep", "awake"])
        let plan = Services.plan(
            desired,
            [
                Services.container("same"), Services.container("other", hash: "another"),
                Services.container("stopped", state: "exited"), Services.container("done", state: "exited"),
                Services.container("none"), Services.container("more"), Services.container("gone"),
                Services.container("asleep", state: "exited"), Services.container("awake"),
            ])
        #expect(
            actions(plan) == [
                "new": .create, "same": .unchanged, "other": .recreate, "stopped": .start, "done": .unchanged,
                "none": .remove, "more": .create, "gone": .remove, "awake": .stop,
            ])
        #expect(plan.removals == 2)
    }

    @Test func unknownIsNotAbsent() {
        let desired = Services.desired(["one": ["image": "image"]])
        let plan = DeployPlanner(
            desired, running: .unknown(why: "no route to host", since: .now), images: [:], host: "nas"
        ).plan
        #expect(actions(plan) == ["one": .unknown] && plan.changes.isEmpty)
        #expect(throws: PlanRefusal.unknown(host: "nas", why: "no route to host")) { try plan.permit(removing: 100) }
        #expect(throws: PlanRefusal.self) { try plan.permit(removing: 100, confirmed: plan.hash) }
    }

    @Test func theKeysThatChangedAreNamedAndTheirValuesAreNot() {
        let before = Services.desired([
            "one": ["image": "image:1", "environment": ["API_KEY": "old-secret", "TZ": "UTC"], "ports": []]
        ])
        let after = Services.desired(
            ["one": ["image": "image:2", "environment": ["API_KEY": "new-secret", "TZ": "UTC"], "user": "1000"]],
            hashes: ["one": "new"])
        let text = Services.plan(
            after, [Services.container("one")], before: before, images: ["image:2": Image(id: "sha256:image")]
        ).text()
        for part in ["image: image:1 → image:2", "environment.API_KEY", "ports", "user"] {
            #expect(text.contains(part))
        }
        #expect(!text.contains("secret") && !text.contains("TZ"))
    }

    @Test func anotherImageUnderTheSameNameIsAChange() {
        let desired = Services.desired(["one": ["image": "image"]])
        let moved = Services.plan(desired, [Services.container("one")], images: ["image": Image(id: "sha256:other")])
        #expect(moved.steps[0].action == .recreate && moved.steps[0].reasons == ["image is another image now"])
        let missing = Services.plan(desired, [Services.container("one")], images: [:])
        #expect(missing.steps[0].action == .recreate && missing.steps[0].reasons == ["image is pulled first"])
    }

    @Test func whoLivesInANetworkFollowsItsProvider() {
        let services: Document = [
            "inner": ["image": "image", "network_mode": "service:client"],
            "client": ["image": "image", "network_mode": "service:vpn"], "vpn": ["image": "image"],
        ]
        let containers = ["inner", "client", "vpn"].map { Services.container($0) }
        #expect(Services.plan(Services.desired(services), containers).changes.isEmpty)
        let changed = Services.plan(Services.desired(services, hashes: ["vpn": "new"]), containers)
        #expect(actions(changed) == ["inner": .recreate, "client": .recreate, "vpn": .recreate])
        let stopped = Services.plan(
            Services.desired(services),
            containers.dropLast() + [Services.container("vpn", state: "exited", exitCode: 137)])
        #expect(actions(stopped) == ["inner": .restart, "client": .restart, "vpn": .start])
        let late = Services.plan(
            Services.desired(services), containers.dropLast() + [Services.container("vpn", started: 200)])
        #expect(actions(late)["client"] == .restart && actions(late)["vpn"] == .unchanged)
    }

    @Test func aPlanIsConfirmedByItsOwnNameAlone() throws {
        let desired = Services.desired(["one": ["image": "image"]])
        let plan = Services.plan(desired, [Services.container("one"), Services.container("two")])
        #expect(throws: PlanRefusal.removals(["two"], hash: plan.hash)) { try plan.permit(removing: 0) }
        try plan.permit(removing: 1)
        try plan.permit(removing: 0, confirmed: plan.hash)
        let later = Services.plan(
            desired, [Services.container("one"), Services.container("two", number: 2)])
        #expect(later.hash != plan.hash)
        #expect(throws: PlanRefusal.outdated(plan.hash, now: later.hash)) {
            try later.permit(removing: 0, confirmed: plan.hash)
        }
        #expect(
            plan.hash.count == 12
                && plan == Services.plan(desired, [Services.container("one"), Services.container("two")]))
    }

    @Test func theTextHasALineForEachServiceOfEachHost() {
        let desired = Services.desired(["one": ["image": "image"]])
        let here = DeployPlanner(desired, running: .known([], at: .now), images: [:], host: "here").plan
        let there = DeployPlanner(
            Services.desired(["radarr": ["image": "image"]]), running: .known([Services.container("radarr")], at: .now),
            images: ["image": Image(id: "sha256:image")], host: "nas"
        ).plan
        let all = DeployPlan.joined([here, there])
        #expect(
            all.text() == """
                media on here
                  + one     create     image is pulled first
                media on nas
                    radarr  unchanged
                1 to create, 1 unchanged; plan \(all.hash)

                """)
        #expect(all.report["steps"].list.map { $0["host"].string } == ["here", "nas"])
    }
}

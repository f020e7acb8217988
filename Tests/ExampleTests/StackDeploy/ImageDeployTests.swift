import Foundation
import StackKit
import Support
import Testing

/// Images that change under a name that stays, with a registry of the test's own.
extension StackDeployTests {
    @Suite(.enabled(if: DockerEngine.registry.runs, "needs \(DockerEngine.registry.message)"), .serialized)
    struct ImageDeployTests {
        @Test func anUpgradeIsARevisionAndRollingBackBringsTheVeryImage() async throws {
            try await TestStack.with("upgraded") { stack in
                try await stack.engine.withRegistry { registry in
                    let name = "\(registry)/app:stable"
                    func publish(_ version: String) async throws {
                        try await stack.engine.makeImage(name, files: ["/version": version])
                        try await stack.engine.docker("push", "--quiet", name)
                    }
                    try await publish("one")
                    let first = try await stack.engine.docker("images", "--quiet", "--no-trunc", name)
                    try await stack.engine.docker("rmi", name)
                    try stack.write("  app: {<<: *base, image: '\(name)', pull_policy: missing}\n  other: *base")
                    let plan = try await stack.deploy("plan")
                    #expect(plan.output.contains("\(name) is pulled first"), "\(plan.all)")
                    #expect(try await stack.deploy("apply").code == 0)
                    #expect(try await stack.ask("app", "cat", "/version") == "one")
                    let before = try await stack.containers()

                    try await publish("two")
                    try await stack.engine.docker("tag", first, name)
                    #expect(try await stack.deploy("apply").output.contains("no change"))
                    let upgrade = try await stack.deploy("apply", "--pull", "--note", "second version")
                    #expect(upgrade.code == 0 && upgrade.output.contains("is another image now"), "\(upgrade.all)")
                    #expect(upgrade.output.contains("revision 2 runs"), "\(upgrade.all)")
                    #expect(try await stack.ask("app", "cat", "/version") == "two")
                    let after = try await stack.containers()
                    #expect(Set(before).intersection(after).count == 1, "only what has changed is made anew")

                    // The old image is on this machine no more: the registry has it by its digest alone.
                    let old = try await stack.answer("revisions")[0]["images"]["app"].string ?? ""
                    #expect(old.hasPrefix("\(registry)/app:stable@sha256:"), "\(old)")
                    try await stack.engine.docker("image", "prune", "--force", "--all")
                    let back = try await stack.deploy("rollback")
                    #expect(back.code == 0 && back.output.contains("revision 1 runs"), "\(back.all)")
                    #expect(try await stack.ask("app", "cat", "/version") == "one")
                    #expect(Set(try await stack.containers()).intersection(after).count == 1)
                    #expect(try await stack.deploy("rollback").errors.contains("no earlier revision"))
                    let forward = try await stack.deploy("rollback", "2")
                    #expect(forward.code == 0, "\(forward.all)")
                    #expect(try await stack.ask("app", "cat", "/version") == "two")
                }
            }
        }

        @Test func aBadImageUnderTheSameNameIsUndone() async throws {
            try await TestStack.with("badimage") { stack in
                try await stack.engine.makeImage("local/app:1", files: ["/fine": ""])
                try stack.write(
                    "  app: {<<: *base, image: 'local/app:1', healthcheck: {test: [CMD, cat, /fine], interval: 200ms, retries: 1}}"
                )
                #expect(try await stack.deploy("apply").code == 0)
                try await stack.engine.makeImage("local/app:1", files: ["/version": "broken"])
                let run = try await stack.deploy("apply", "--rollback-on-failure")
                #expect(run.code == 1 && run.errors.contains("Revision 1 runs again"), "\(run.all)")
                #expect(try await stack.ask("app", "ls", "/fine") == "/fine")
            }
        }

        @Test func anImageNobodyHasTouchesNothing() async throws {
            try await TestStack.with("noimage") { stack in
                try await stack.engine.withRegistry { registry in
                    try stack.write("  app: *base")
                    #expect(try await stack.deploy("apply").code == 0)
                    let before = try await stack.containers()
                    try stack.write("  app: {<<: *base, image: '\(registry)/nothing:9', pull_policy: missing}")
                    let run = try await stack.deploy("apply", "--rollback-on-failure")
                    #expect(run.code == 1 && run.errors.contains("Nothing that runs was touched"), "\(run.all)")
                    #expect(run.errors.contains("Check the image's name and version"), "\(run.all)")
                    #expect(try await stack.containers() == before)
                }
            }
        }
    }
}

import ArrKit
import Foundation
import StackKit
import Support
import Testing

/// The program itself against an engine that runs real containers.
@Suite(
    .enabled(if: DockerEngine.requirement.runs, "needs \(DockerEngine.requirement.message)"), .dockerEngine,
    .serialized,
    .timeLimit(.minutes(5)))
struct StackDeployTests {
    @Test func whatIsDeployedAnswersAndASecondTimeChangesNothing() async throws {
        try await TestStack.with("media") { stack in
            let clients = try DownloadClients(stack)
            try await clients.write()
            let plan = try await stack.deploy("plan")
            #expect(plan.code == 1 && plan.output.contains("2 to create"), "\(plan.all)")
            let first = try await stack.deploy("apply")
            #expect(first.code == 0, "\(first.all)")
            try await clients.expectAnswers()

            let before = try await stack.containers()
            let second = try await stack.deploy("apply")
            #expect(second.code == 0 && second.output == "no change: revision 1 runs\n", "\(second.all)")
            #expect(try await stack.containers() == before)
            let nothing = try await stack.deploy("plan")
            #expect(nothing.code == 0 && nothing.output.contains("2 unchanged"), "\(nothing.all)")
            let status = try await stack.answer("status")
            #expect(
                status["hosts"][0]["containers"].list.map { $0["health"].string } == ["healthy", "healthy"])
            let logs = try await stack.deploy("logs", "--lines", "5", "nzbget")
            #expect(logs.code == 0 && logs.output.contains("nzbget 21"), "\(logs.all)")
        }
    }

    @Test func aFailingHealthCheckIsToldAndWhatRanRunsAgain() async throws {
        try await TestStack.with("failing") { stack in
            try stack.write("  web: {<<: *base, environment: {STAGE: one}}")
            #expect(try await stack.deploy("apply").code == 0)
            try stack.write(
                """
                  web:
                    <<: *base
                    environment: {STAGE: two, API_KEY: open-sesame-4711}
                    command: [sh, -c, 'echo the key is $$API_KEY; echo giving up; sleep 1000']
                    healthcheck: {test: [CMD, cat, /nowhere], interval: 200ms, retries: 1}
                """)
            let plan = try await stack.deploy("plan")
            #expect(plan.output.contains("environment.STAGE") && plan.output.contains("command"), "\(plan.all)")
            let run = try await stack.deploy("apply", "--rollback-on-failure")
            #expect(run.code == 1)
            for part in [
                "web is running, unhealthy", "health check: code 1", "/nowhere", "giving up", "Revision 1 runs again",
            ] {
                #expect(run.errors.contains(part), "\(part) is not in: \(run.errors)")
            }
            #expect(!run.all.contains("open-sesame") && run.errors.contains("the key is •••"))
            #expect(try await stack.ask("web", "sh", "-c", "echo $STAGE") == "one")
            #expect(try await stack.answer("status")["revision"].int == 1)
            #expect(!(try String(contentsOfFile: stack.journal.path, encoding: .utf8)).contains("open-sesame"))
            #expect(try stack.journal.entries().unfinished.isEmpty)
        }
    }

    @Test func aServiceThatEndsIsToldWithItsExitCode() async throws {
        try await TestStack.with("ending") { stack in
            try stack.write(
                """
                  once: {<<: *base, command: [sh, -c, 'exit 0'], healthcheck: {disable: true}}
                  web: {<<: *base, command: [sh, -c, 'echo no config; exit 3'], healthcheck: {disable: true}}
                """)
            let answer = try await stack.answer("apply")
            let failed = answer["failure"]["containers"]
            #expect(failed.list.map { $0["service"].string } == ["web"], "\(answer)")
            #expect(failed[0]["exitCode"].int == 3 && failed[0]["lines"].list == ["no config"])
            #expect(answer["failure"]["rollback"]["revision"].isNull)
        }
    }

    @Test func nothingIsRemovedWithoutTheNameOfThePlan() async throws {
        try await TestStack.with("removing") { stack in
            try stack.write("  one: *base\n  two: *base")
            #expect(try await stack.deploy("apply").code == 0)
            try stack.write("  one: *base")
            let refused = try await stack.deploy("apply")
            #expect(refused.code == 3 && refused.errors.contains("it would remove two"), "\(refused.all)")
            #expect(try await stack.containers().count == 2)
            let wrong = try await stack.deploy("apply", "--confirm", "0123456789ab")
            #expect(wrong.code == 3 && wrong.errors.contains("no longer 0123456789ab"), "\(wrong.all)")
            let hash = try #require(try await stack.answer("plan")["plan"].string)
            #expect(try await stack.deploy("apply", "--confirm", hash).code == 0)
            #expect(try await stack.containers().count == 1)
            let down = try await stack.deploy("down")
            #expect(down.code == 3, "\(down.all)")
            #expect(try await stack.containers().count == 1)
            #expect(try await stack.deploy("down", "--removals", "1").code == 0)
            #expect(try await stack.containers().isEmpty)
        }
    }

    @Test func anEngineThatIsSilentIsUnknownAndNothingIsDone() async throws {
        try await TestStack.with("silent") { stack in
            try stack.write("  one: *base")
            var environment = stack.engine.environment
            environment["DOCKER_HOST"] = "unix:///nonexistent/socket"
            let plan = try await Finished.run("stack-deploy", ["plan"], in: stack.folder, environment: environment)
            #expect(plan.code == 2 && plan.output.contains("? one"), "\(plan.all)")
            let apply = try await Finished.run("stack-deploy", ["apply"], in: stack.folder, environment: environment)
            #expect(apply.code == 2 && apply.errors.contains("Start the engine"), "\(apply.all)")
            let status = try await Finished.run("stack-deploy", ["status"], in: stack.folder, environment: environment)
            #expect(status.code == 2 && status.output.contains("unknown"), "\(status.all)")
        }
    }

    @Test func whatAProfileLeavesOutIsStoppedAndStays() async throws {
        try await TestStack.with("profiles") { stack in
            try stack.write(
                """
                  one: {<<: *base, environment: {PASSWORD: open-sesame-4711}, command: [sh, -c, 'echo it is $$PASSWORD; exec sleep 1000']}
                  extra: {<<: *base, profiles: [extra]}
                """)
            #expect(try await stack.deploy("apply", "--profile", "extra").code == 0)
            let logs = try await stack.deploy("logs", "one")
            #expect(logs.code == 0 && logs.output.contains("it is •••"), "\(logs.all)")
            let plan = try await stack.deploy("plan")
            #expect(
                plan.output.contains("extra  stop") && plan.output.contains("its profile is not active"), "\(plan.all)")
            #expect(try await stack.deploy("apply").code == 0)
            #expect(try await stack.containers().count == 2)
            let states = try await stack.answer("status")["hosts"][0]["containers"].list.map { $0["state"].string }
            #expect(states == ["exited", "running"])
            #expect(try await stack.deploy("plan").code == 0)

            #expect(try await stack.deploy("stop", "one").code == 0)
            #expect(try await stack.deploy("plan").output.contains("one  start"))
            #expect(try await stack.deploy("start").code == 0)
            #expect(try await stack.deploy("status").output.contains("✓  one"))
        }
    }

    @Test func aFileThatComposeRefusesChangesNothing() async throws {
        try await TestStack.with("refused") { stack in
            for (services, words) in [
                ("  one: {imag: a}", "additional properties 'imag' not allowed"), ("  one: {image: b", "yaml"),
                ("  one: {image: '${NOBODY:?has set it}'}", "Give it a value in the env file"),
            ] {
                try stack.write(services)
                let run = try await stack.deploy("apply")
                #expect(run.code == 2 && run.errors.contains(words), "\(run.all)")
            }
            #expect(try await stack.deploy("revisions").output == "nothing was deployed yet\n")
            #expect(try stack.journal.entries().isEmpty)
            #expect(try FileManager.default.contentsOfDirectory(atPath: stack.revisions).isEmpty)
        }
    }
}

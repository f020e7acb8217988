import Foundation
import StackKit
import Support
import Testing

/// Services that live in another's network, as download clients do behind a VPN; and what the doctor sees.
extension StackDeployTests {
    @Suite(.serialized) struct NetworkDeployTests {
        private static let services = """
              vpn: *base
              client:
                <<: *base
                network_mode: service:vpn
                depends_on: {vpn: {condition: service_healthy}}
            """

        private func network(_ stack: TestStack, _ service: String) async throws -> String {
            try await stack.ask(service, "readlink", "/proc/self/ns/net")
        }

        @Test func whoLivesInANetworkGoesWithIt() async throws {
            try await TestStack.with("vpn") { stack in
                try stack.write(Self.services)
                #expect(try await stack.deploy("apply").code == 0)
                #expect(try await stack.deploy("plan").code == 0, "a network that is shared is no change")
                #expect(try await network(stack, "client") == network(stack, "vpn"))

                #expect(try await stack.deploy("restart", "vpn").code == 0)
                #expect(try await network(stack, "client") == network(stack, "vpn"))

                // What docker itself leaves behind is seen by plan and doctor, and mended by apply.
                try await stack.engine.docker("restart", "--time", "0", "vpn-vpn-1")
                #expect(try await network(stack, "client") != network(stack, "vpn"))
                let plan = try await stack.deploy("plan")
                #expect(plan.code == 1 && plan.output.contains("client  restart"), "\(plan.all)")
                let doctor = try await stack.deploy("doctor", "--client", "client", "--vpn", "vpn")
                #expect(doctor.code == 2 || doctor.code == 1, "\(doctor.all)")
                #expect(doctor.output.contains("vpn was started after client"), "\(doctor.all)")
                #expect(doctor.output.contains("client is in another network than vpn"), "\(doctor.all)")
                let mended = try await stack.deploy("apply")
                #expect(mended.code == 0, "\(mended.all)")
                #expect(try await network(stack, "client") == network(stack, "vpn"))

                try stack.write(Self.services.replacing("vpn: *base", with: "vpn: {<<: *base, environment: {A: b}}"))
                let changed = try await stack.deploy("apply")
                #expect(changed.output.contains("it lives in the network of vpn, which is made anew"), "\(changed.all)")
                #expect(try await network(stack, "client") == network(stack, "vpn"))
            }
        }

        @Test func theDoctorProvesLinksByMakingThem() async throws {
            try await TestStack.with("linked") { stack in
                for path in ["data/downloads", "data/media", "apart"] {
                    let folder = stack.folder.appending(path: path)
                    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                }
                try stack.write("  app: {<<: *base, volumes: ['./data:/data', './apart:/apart']}")
                #expect(try await stack.deploy("apply").code == 0)
                let fine = try await stack.answer("doctor", "--links", "app:/data/downloads:/data/media")
                let links = fine.list.first { $0["check"].string == "links.app" }
                #expect(links?["state"].string == "well", "\(fine)")
                #expect(
                    fine.list.first { $0["check"].string == "disk.app" }?["words"].string?.contains("GiB free") == true)
                #expect(fine.list.first { $0["check"].string?.hasPrefix("clock.") == true }?["state"].string == "well")
                let copy = try await stack.deploy("doctor", "--links", "app:/data/downloads:/apart")
                #expect(copy.code == 1 && copy.output.contains("is a copy, not a link"), "\(copy.all)")
                #expect(
                    try FileManager.default.subpathsOfDirectory(atPath: stack.folder.path).allSatisfy {
                        !$0.contains("link-proof")
                    })
            }
        }

        @Test func aClientUnderTheHostsOwnAddressIsALeak() async throws {
            try await TestStack.with("leaking") { stack in
                let port = try FreePort.find()
                try stack.put("192.0.2.1\n", "www/ip")
                try stack.write(
                    """
                      where:
                        <<: *base
                        network_mode: host
                        command: [httpd, -f, -p, '127.0.0.1:\(port)', -h, /www]
                        volumes: ['./www:/www']
                      client: {<<: *base, network_mode: host}
                    """)
                #expect(try await stack.deploy("apply").code == 0)
                let doctor = try await stack.answer(
                    "doctor", "--client", "client", "--vpn", "where", "--address-service", "http://127.0.0.1:\(port)/ip"
                )
                func state(_ check: String) -> String? {
                    doctor.list.first { $0["check"].string == check }?["state"].string
                }
                #expect(state("leak.client") == "wrong" && state("network.client") == "well", "\(doctor)")
                #expect(state("tunnel.client") == "wrong")
            }
        }

        @Test func foldersMoveOnlyWithAllTheirFiles() async throws {
            try await TestStack.with("moved") { stack in
                for number in 0..<30 { try stack.put("film \(number)", "old/film \(number)/film.mkv") }
                try stack.write("  app: {<<: *base, volumes: ['./old:/data']}")
                #expect(try await stack.deploy("apply").code == 0)
                try await Program.run("cp", ["--archive", "old", "new"], in: stack.folder)
                let lost = stack.folder.appending(path: "new/film 7/film.mkv")
                try FileManager.default.removeItem(at: lost)
                try stack.write("  app: {<<: *base, volumes: ['./new:/data']}")
                let refused = try await stack.deploy("move")
                #expect(refused.code == 2 && refused.errors.contains("film 7/film.mkv"), "\(refused.all)")
                try Data("film X".utf8).write(to: lost)
                let other = try await stack.deploy("move")
                #expect(other.code == 2 && other.errors.contains("are others"), "\(other.all)")
                #expect(try await stack.answer("status")["revision"].int == 1)

                try Data("film 7".utf8).write(to: lost)
                let moved = try await stack.answer("move")
                #expect(moved["moves"][0]["files"].int == 30 && moved["seen"].int == 30, "\(moved)")
                try stack.put("from the new place", "new/mark")
                #expect(try await stack.ask("app", "cat", "/data/mark") == "from the new place")
                try stack.write("  app: {<<: *base, volumes: ['./old:/data'], environment: {A: b}}")
                let more = try await stack.deploy("move")
                #expect(more.code == 2 && more.errors.contains("app: environment"), "\(more.all)")
            }
        }

        @Test func aStackSpreadsOverTwoHosts() async throws {
            try await TestStack.with("spread") { stack in
                try await DockerEngine.with { far in
                    try await far.makeImage(TestStack.plain)
                    try stack.write(
                        """
                          near: {<<: *base, depends_on: [far]}
                          far: *base
                        """)
                    let words = ["--host", "nas=\(far.address)", "--place", "far=nas"]
                    func deploy(_ verb: String, _ more: String...) async throws -> Finished {
                        try await Finished.run(
                            "stack-deploy", [verb] + words + more, in: stack.folder,
                            environment: stack.engine.environment)
                    }
                    let plan = try await deploy("plan")
                    #expect(
                        plan.output.contains("spread on nas\n  + far") && plan.output.contains("does not wait for far"),
                        "\(plan.all)")
                    let run = try await deploy("apply")
                    #expect(run.code == 0, "\(run.all)")
                    #expect(try await stack.engine.docker("ps", "--format", "{{.Names}}") == "spread-near-1")
                    #expect(try await far.docker("ps", "--format", "{{.Names}}") == "spread-far-1")
                    #expect(try await deploy("plan").code == 0)
                    #expect(try await deploy("down", "--removals", "2").code == 0)
                    #expect(try await far.docker("ps", "--quiet").isEmpty)
                }
            }
        }
    }
}

import ArrKit
import Support
import Testing

/// What each of NZBGet's three users may do.
@Suite(.enabled(if: NZBGetProgram.requirement.runs, "needs the program nzbget"))
struct NZBGetRoleTests {
    @Test func eachLoginIsToldApart() async throws {
        try await NZBGetProgram.with { server in
            let logins = [server.nzbget, server.restricted, server.adder]
            var roles: [NZBGet.Role] = []
            for login in logins { roles.append(try await login.role()) }
            #expect(roles == [.control, .restricted, .add])
        }
    }

    @Test func theAddUserMayAddAndNothingElse() async throws {
        try await NZBGetProgram.with { server in
            let adder = server.adder
            _ = try await adder.version()
            let id = try await adder.add(Post(name: "added"), paused: true)
            _ = try await server.nzbget.queued(id)
            for ask: (NZBGet) async throws -> Void in [
                { _ = try await $0.status() }, { _ = try await $0.downloads.all() }, { _ = try await $0.history.all() },
                { try await $0.downloads.edit([id], .pause) }, { _ = try await $0.config.document() },
                { try await $0.downloads.pause() }, { try await $0.system.reload() },
            ] {
                let error = await #expect(throws: ServiceError.self) { try await ask(adder) }
                #expect(error?.code == .forbidden)
                #expect(error?.advice.contains("may only add downloads") == true)
                #expect((error?.underlying as? NZBGet.Refusal)?.code == .denied)
            }
        }
    }

    @Test func theRestrictedUserMayDoAllButSave() async throws {
        try await NZBGetProgram.with { server in
            let viewer = server.restricted
            let id = try await viewer.add(Post(name: "added"), paused: true)
            try await viewer.downloads.edit([id], .setPriority(.high))
            #expect(try await viewer.queued(id).maxPriority == .high)
            try await viewer.downloads.pause()
            #expect(try await viewer.status().downloadPaused)

            let theirs = try await server.nzbget.config.document()
            let error = await #expect(throws: ServiceError.self) { try await viewer.config.save(theirs) }
            #expect(error?.code == .conflict)
            let hidden = try await viewer.config.document()
            #expect(hidden["ControlPassword"] == "***" && hidden["MainDir"] == theirs["MainDir"])
            let refusal = await #expect(throws: ServiceError.self) { try await viewer.config.save(hidden) }
            #expect(refusal?.code == .forbidden)
            guard case .masked(let names) = refusal?.underlying as? NZBGet.ConfigFlaw else {
                Issue.record("\(String(describing: refusal))")
                return
            }
            #expect(names.contains("ControlPassword") && !names.contains("MainDir"))
            #expect(try await server.nzbget.config.document() == theirs)
        }
    }

    @Test func whatTheRestrictedUserReadIsNotSavedByAnotherEither() async throws {
        try await NZBGetProgram.with { server in
            let hidden = try await server.restricted.config.document()
            let error = await #expect(throws: ServiceError.self) { try await server.nzbget.config.save(hidden) }
            #expect(error?.code == .forbidden)
            #expect(try await server.nzbget.config.document()["ControlPassword"] == "tegbzn6789")
        }
    }

    @Test func aWrongPasswordIsAWrongKey() async throws {
        try await NZBGetProgram.with { server in
            let error = await #expect(throws: ServiceError.self) {
                try await server.login("nzbget", "wrong").version()
            }
            #expect(error?.code == .wrongKey)
            #expect(error?.status == 401)
        }
    }
}

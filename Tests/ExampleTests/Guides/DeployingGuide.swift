import StackKit

/// The code of Deploying.md.
func deployingGuide(_ compose: [UInt8], _ env: [UInt8], _ folder: String) async throws {
    var options = DeployOptions()
    options.rollsBack = true
    let deployment = Deployment(RevisionStore("/srv/media/.stack"), options: options)
    let request = StackRequest("media", folder: "/srv/media", files: StackFiles(compose: compose, env: env))

    let plan = try await deployment.plan(request)
    print(plan.text())
    guard plan.removals == 0 else { return }
    do {
        let applied = try await deployment.apply(request) { event in
            if case .service(let service, _, let state) = event { print(service, state) }
        }
        print("revision \(applied.revision.number)")
    } catch let failure as DeployFailure {
        print(failure)
    }

    let engine = Engine("nas") { call, heard in
        heard(.errors(#"{"id":"Container media-radarr-1","status":"Started"}"#))
        return Engine.Answer(output: Array("[]".utf8))
    }
    let rehearsed = Deployment(RevisionStore(folder)) { _, _ in engine }
    _ = rehearsed

    let check = DoctorCheck("user.radarr", "radarr runs as the media user", [Probe(.service("radarr"), ["id", "-u"])]) {
        answers in
        guard case .known(let answer, _)? = answers.first else { return .unknown("it could not be asked") }
        return answer.output == "1000" ? .well("1000") : .wrong(answer.output, fix: "set PUID=1000")
    }
    let findings = try await deployment.diagnose(
        "media", [check, .hardLink(in: "radarr", from: "/data/downloads", to: "/data/media")])
    _ = findings
}

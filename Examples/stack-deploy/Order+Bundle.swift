import Console
import FoundationEssentials
import StackKit

extension Order {
    /// Everything that is known of the stack in one archive, with the likeliest causes of what is wrong and without secrets.
    func bundle(_ terminal: Terminal) async throws -> Int32 {
        let request = try request()
        var input = DiagnosticsInput(at: Date())
        input.compose = String(decoding: request.files.compose, as: UTF8.self)
        input.findings = ownFindings().map { .init($0.rule, $0.message, remedy: $0.fix) }
        let deployment = deployment()
        for host in try await deployment.status(request.project).hosts {
            switch host.containers {
            case .known(let containers, _), .partly(let containers, _, _):
                input.services += containers.map { DiagnosticsInput.Service($0) }
            case .unknown(let why, _): input.findings.append(.init(host.host, "its engine could not be asked: \(why)"))
            }
        }
        input.logs = await logs(of: request.project, deployment)
        let path = absolute(arguments.text("output") ?? "stack-bundle.tar.gz")
        let bundle = try DiagnosticsBundle(input, secrets: try await secrets(request, deployment))
        try bundle.write(to: path)
        if isJSON {
            let causes = bundle.causes.map { ["rule": .string($0.rule), "cause": .string("\($0)")] as Document }
            terminal.out(
                (["bundle": .string(path), "causes": Document(causes)] as Document).json(indented: true) + "\n")
        } else {
            terminal.out("\(path)\n")
            for cause in bundle.causes { terminal.out("likely: \(cause)\n") }
        }
        return 0
    }

    private func logs(of project: String, _ deployment: Deployment) async -> [DiagnosticsInput.Log] {
        let lines = HeardLines()
        // Without its engine there are no logs, and the findings say so.
        try? await deployment.logs(project, [], lines: 200, follows: false) { _, line in lines.hear(line) }
        return lines.logs
    }

    /// What the files of the stack keep secret: values of the environment, and the files that `secrets` names.
    private func secrets(_ request: StackRequest, _ deployment: Deployment) async throws -> [Secret] {
        var texts = (try? await deployment.desired(request).secrets) ?? []
        let project = ComposeLoader(environment: ProcessInfo.processInfo.environment).load([file])
        for entry in project.file.secrets {
            guard let path = entry.value.file else { continue }
            let bytes = try? AtomicFile(path.hasPrefix("/") ? path : "\(folder)/\(path)").read(upTo: 1 << 16)
            if let bytes { texts.append(String(decoding: bytes, as: UTF8.self)) }
        }
        return texts.map { Secret($0) }
    }
}

extension DiagnosticsInput.Service {
    fileprivate init(_ container: Container) {
        self.init(
            container.service, image: container.image, state: container.state, health: container.health?.status ?? "",
            exitCode: container.state == "exited" ? container.exitCode : nil, restarts: container.restarts,
            message: container.error.isEmpty ? container.health?.runs.last?.output ?? "" : container.error)
    }
}

import Console
import StackKit

extension Order {
    func setUp(_ door: Door, _ terminal: Terminal) async throws -> Int32 {
        let wizard = Wizard(places, door, terminal, replaces: arguments.has("replace"))
        if let file = arguments.text("answers") {
            guard try await answer(Places.absolute(file), wizard, door, terminal) else { return 1 }
        } else {
            guard try await wizard.run() else { return 3 }
        }
        terminal.out("\n\(places.config) is written.\n")
        let config = try Config(writtenIn: places.config)
        remind(of: config, terminal)
        if arguments.has("deploy") {
            let output = arguments.text("render").map(Places.absolute) ?? config.system.folder
            return try await Rendering(config, to: output).deploy(
                door, terminal, by: arguments.text("deployer").map(Places.absolute))
        }
        if let output = arguments.text("render").map(Places.absolute) {
            return try await Rendering(config, to: output).write(door, terminal, withSecrets: true)
        }
        terminal.out(
            """
            Next:
              stack-setup check
              stack-setup render --output \(config.system.folder) --secrets
              stack-deploy apply --file \(config.system.folder)/compose.yaml

            """)
        return 0
    }

    /// What somebody has to see to alone.
    private func remind(of config: Config, _ terminal: Terminal) {
        if Places.exists(places.key) {
            terminal.out("Keep a copy of \(places.key), apart from the vault's: without it no key can be read.\n")
        }
        for service in config.services
        where service.keyReference == nil && Source.Kind.all.contains(service.source.kind) {
            let name = service.source.name
            terminal.out(
                "\(name) has no key yet: stack-setup vault set \(name).key, and `key: vault:\(name).key` below it in "
                    + "stack.yaml.\n")
        }
    }

    /// Asks nothing; returns whether the file was written.
    private func answer(_ file: String, _ wizard: Wizard, _ door: Door, _ terminal: Terminal) async throws -> Bool {
        guard wizard.replaces || !Places.exists(places.config) else { throw Written.refusal(places.config) }
        let bytes = try AtomicFile(file).read(upTo: SetupAnswerFile.sizeLimit)
        let answers = try SetupAnswerFile(bytes, source: file, hints: .ofThisMachine())
        let setup = try await wizard.perform(answers.effects, answers.setup)
        for notice in setup.notices {
            terminal.error("\(notice.kind.rawValue): \(notice.text)")
            if notice.kind == .error { return false }
        }
        let config = setup.answers.config
        let findings = await config.findings(following: door.references)
        for finding in findings { terminal.error("\(finding)") }
        let errors = findings.filter { $0.severity == .error }
        guard errors.isEmpty || arguments.has("unchecked") else {
            terminal.error("stack-setup: nothing was written; --unchecked writes it nevertheless")
            return false
        }
        try Written.write(config, places, replaces: wizard.replaces)
        return true
    }
}

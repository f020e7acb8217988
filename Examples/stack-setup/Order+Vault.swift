import Console
import StackKit

extension Order {
    func vault(_ door: Door, _ terminal: Terminal) async throws -> Int32 {
        let verbs = ["init", "set", "list", "remove", "rotate", "confirm", "rollback"]
        guard let what = operands.first, verbs.contains(what) else {
            throw UsageError("say what to do: \(verbs.joined(separator: ", "))", verb.command)
        }
        switch what {
        case "init":
            guard operands.count == 1 else { throw UsageError("init takes no name", verb.command) }
            _ = try await door.make()
            terminal.out("\(places.vault) is made.\n")
            if Places.exists(places.key) {
                terminal.out("\(places.key) opens it: keep a copy, elsewhere than copies of the vault.\n")
            }
        case "list":
            guard operands.count == 1 else { throw UsageError("list takes no name", verb.command) }
            try list(try door.vault(), terminal)
        default:
            guard operands.count == 2 else {
                throw UsageError("say which secret: stack-setup vault \(what) NAME", verb.command)
            }
            try await change(what, operands[1], try door.vault(), terminal)
        }
        return 0
    }

    private func list(_ vault: Vault, _ terminal: Terminal) throws {
        let trial = Set(try vault.onTrial())
        let names = try vault.names()
        if isJSON {
            let entries = try names.map { name in
                [
                    "name": Document(name), "changed": Document("\(try vault.lastChange(of: name))"),
                    "onTrial": Document(trial.contains(name)),
                ]
                    as Document
            }
            terminal.out(Document(entries).json(indented: true) + "\n")
        } else {
            terminal.out(
                table(try names.map { [$0, "\(try vault.lastChange(of: $0))", trial.contains($0) ? "on trial" : ""] }))
        }
    }

    private func change(_ what: String, _ name: String, _ vault: Vault, _ terminal: Terminal) async throws {
        switch what {
        case "set": try await vault.set(name, to: value(of: name, terminal))
        case "rotate":
            // Nobody is asked for a secret that could not be put anywhere.
            _ = try vault.secret(name)
            try await vault.rotate(name, to: value(of: name, terminal))
        case "remove": try await vault.remove(name)
        case "confirm": try await vault.confirm(name)
        default: try await vault.rollBack(name)
        }
        terminal.out("\(name): done\n")
    }

    /// Never from the command line, where everyone on the machine could read it.
    private func value(of name: String, _ terminal: Terminal) throws -> Secret {
        let keyboard = Keyboard()
        let ask = { if keyboard.isTerminal { terminal.out("\(name)> ") } }
        guard let line = try keyboard.line(isHidden: true, after: ask), !line.isEmpty else {
            throw Complaint("no value was given for \(name)")
        }
        return Secret(line)
    }
}

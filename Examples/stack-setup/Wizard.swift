import Console
import StackKit

/// The setting-up in a terminal: shows screens, takes lines, and does what the setting-up wants done.
struct Wizard {
    let places: Places
    let door: Door
    let terminal: Terminal
    let replaces: Bool
    private let keyboard = Keyboard()

    init(_ places: Places, _ door: Door, _ terminal: Terminal, replaces: Bool) {
        (self.places, self.door, self.terminal, self.replaces) = (places, door, terminal, replaces)
    }

    /// Goes on where it was left, and returns whether the file was written. Throws `CancellationError`, and for a file
    /// that is there already.
    func run() async throws -> Bool {
        var setup = try begin()
        var effects = setup.begin()
        while true {
            setup = try await perform(effects, setup)
            guard !setup.isOver else { break }
            let screen = setup.screen(width: min(terminal.width, 80), height: terminal.height)
            guard let line = try keyboard.line(isHidden: screen.isSecret, after: { show(screen) }) else {
                effects = setup.receive(.left)
                continue
            }
            effects = setup.receive(screen.isSecret ? .secret(Secret(line)) : .line(line))
        }
        if !setup.isWritten {
            terminal.out("\nWhat you answered is kept in \(places.progress): stack-setup goes on from there.\n")
        }
        return setup.isWritten
    }

    private func begin() throws -> Setup {
        if Places.exists(places.progress) {
            let bytes = try AtomicFile(places.progress).read(upTo: SetupProgress.sizeLimit)
            return try SetupProgress.setup(bytes, source: places.progress, hints: .ofThisMachine())
        }
        guard replaces || !Places.exists(places.config) else { throw Written.refusal(places.config) }
        return Setup(hints: .ofThisMachine())
    }

    /// Does what is wanted; what comes of it may want more.
    func perform(_ effects: [SetupEffect], _ setup: Setup) async throws -> Setup {
        var (setup, due) = (setup, effects[...])
        while let effect = due.popFirst() {
            if let event = try await outcome(of: effect, setup) { due = setup.receive(event) + due }
        }
        return setup
    }

    private func outcome(of effect: SetupEffect, _ setup: Setup) async throws -> SetupEvent? {
        switch effect {
        case .save:
            try AtomicFile(places.progress).replace(with: Array(SetupProgress(of: setup).text.utf8), mode: 0o600)
            return nil
        case .store(let entry, let secret): return try await store(entry) { try await $0.set(entry, to: secret) }
        case .make(let entry):
            // One that is there already may be in use.
            return try await store(entry) {
                if !(try $0.names().contains(entry)) { try await $0.set(entry, to: .apiKey()) }
            }
        case .test(let service):
            terminal.out("Asking \(service.source.name) ...\n")
            return .tested(
                service.source.name, await ConnectionTest(service: service, references: door.references).run())
        case .check(let config):
            terminal.out("Checking ...\n")
            return .checked(await config.findings(following: door.references))
        case .write(let config):
            do {
                try Written.write(config, places, replaces: replaces || Places.exists(places.progress))
                return .written
            } catch { return .notWritten("\(error)") }
        case .end: return nil
        }
    }

    private func store(_ entry: String, _ body: (Vault) async throws -> Void) async throws -> SetupEvent {
        do {
            try await body(door.vaultOrNew())
            return .stored(entry: entry)
        } catch is CancellationError { throw CancellationError() } catch {
            return .notStored(entry: entry, why: "\(error)")
        }
    }

    private func show(_ screen: SetupScreen) {
        let lines = screen.lines.map { line in
            switch line.role {
            case .plain: line.text
            case .heading: terminal.bold(line.text)
            case .warning: terminal.isColourful ? "\u{1B}[33m\(line.text)\u{1B}[0m" : line.text
            case .error: terminal.isColourful ? "\u{1B}[31m\(line.text)\u{1B}[0m" : line.text
            }
        }
        let clear = terminal.canClear ? "\u{1B}[H\u{1B}[2J" : "\n"
        terminal.out(clear + lines.joined(separator: "\n") + "\n" + screen.prompt)
    }
}

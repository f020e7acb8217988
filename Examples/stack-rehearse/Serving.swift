import Console
import Glibc
import Listener
import Rehearsal

/// A stack on loopback, from its first port to its last word.
struct Serving {
    let options: Options
    private let services: [(fake: Fake, listener: Listener)]
    private let plexTV: Listener
    private let control: Listener

    init(_ options: Options, _ terminal: Terminal) async throws {
        self.options = options
        terminal.progress("making up \(options.films) films, \(options.shows) shows and \(options.artists) artists")
        let stack = Stack(
            seed: UInt64(options.seed), films: options.films, shows: options.shows, bands: options.artists,
            clock: .running, usingURLBases: options.usesURLBases, beforeSetUp: options.isBeforeSetUp)
        func port(_ place: Int) -> UInt16 { options.portBase.map { UInt16(clamping: $0 + place) } ?? 0 }
        services = try stack.fakes.enumerated().map { place, fake in
            (fake, try Listener(port: port(place), serving: fake.transport))
        }
        control = try Listener(port: port(stack.fakes.count), serving: stack.control)
        plexTV = try Listener(port: port(stack.fakes.count + 1), serving: stack.plexTV.transport)
        stack.announce(plexAt: services.filter { $0.fake.name == "plex" }.map(\.listener.url))
        terminal.clear()
        let addresses = services.map { service in
            (fake: service.fake, url: service.listener.url + (service.fake.urlBase ?? ""))
        }
        let shown = addresses + [(fake: stack.plexTV, url: plexTV.url)]
        terminal.out(options.isJSON ? Self.json(shown, control.url) : Self.lines(shown, control.url, terminal))
        // Last of all: whoever waits for the file can ask at once.
        guard let path = options.config else { return }
        let observed = addresses.filter { service in stack.core.contains { $0.name == service.fake.name } }
        try StackFile(observed, paths: stack.library.paths).write(to: path)
    }

    func stop() async {
        for service in services { await service.listener.stop(grace: .milliseconds(500)) }
        await plexTV.stop()
        await control.stop()
    }

    private static func lines(_ services: [(fake: Fake, url: String)], _ control: String, _ terminal: Terminal)
        -> String
    {
        let rows = services.map { [$0.fake.name, $0.url, $0.fake.user ?? "", $0.fake.key.reveal()] }
        return table([["service", "address", "user", "key"]] + rows + [["control", control + "/__rehearsal/faults"]])
    }

    private static func json(_ services: [(fake: Fake, url: String)], _ control: String) -> String {
        var document: Document = ["control": Document(control)]
        for (fake, url) in services {
            document[fake.name] = ["url": Document(url), "key": Document(fake.key.reveal())]
            if let user = fake.user { document[fake.name]["user"] = Document(user) }
        }
        return document.json(indented: true) + "\n"
    }
}

/// Ends the program with that code.
func leave(_ code: Int32) -> Never { exit(code) }

import Foundation
import StackKit
import Testing

/// Screens as they look in a terminal of 80 by 24, kept as text.
struct SetupScreenTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    private static let findings = [
        Finding(
            .error, "paths.there", at: "storage.root", "/srv/data is not there.",
            mend: "Make it with `mkdir -p /srv/data`."),
        Finding(
            .unknown, "ports.taken", at: "services.radarr.port", "Whether 7878 is taken could not be seen.", mend: ""),
    ]

    private static func screen(_ name: String) -> SetupScreen {
        var run = SetupRun()
        let key = name.prefix { $0 != "+" }
        if name.hasPrefix("vpn.") {
            run.enter(until: "vpn.use")
            run.answer(["vpn.use": "yes", "vpn.provider": "mullvad", "vpn.type": ""])
        }
        if key == "review" {
            run.enter(until: "vpn.use")
            run.answer([
                "vpn.use": "yes", "vpn.provider": "mullvad", "vpn.type": "", "vpn.privateKey": "k",
                "vpn.addresses": "10.64.0.2/32", "vpn.countries": "", "vpn.clients": "",
            ])
        }
        run.enter(until: String(key))
        if name.hasSuffix("+more") { run.type("?") }
        if name.hasSuffix("+refused") { run.type("/srv/../data") }
        if key == "review" { run.take(.checked(Self.findings)) }
        return run.setup.screen()
    }

    @Test(arguments: [
        "welcome", "system.timezone", "system.puid+more", "storage.layout", "storage.root", "storage.root+refused",
        "services", "services.radarr.url", "services.radarr.key", "vpn.privateKey", "vpn.clients", "review",
    ])
    func screensLookAsTheyDid(_ name: String) throws {
        let text = Self.screen(name).text + "\n"
        let file = Self.folder.appending(path: "\(name).txt")
        if ProcessInfo.processInfo.environment["MAESTRARR_GOLDEN"] == "write" {
            try Data(text.utf8).write(to: file)
        }
        #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }

    @Test(arguments: [(80, 24), (60, 20), (40, 12), (132, 50)])
    func everyScreenFitsItsTerminal(_ width: Int, _ height: Int) {
        var run = SetupRun()
        for _ in 0..<200 where run.setup.question.kind != .review {
            for more in [false, true] {
                if more { run.type("?") }
                let screen = run.setup.screen(width: width, height: height)
                // The prompt has a line of its own, and what is typed may take another.
                #expect(screen.lines.count + 1 <= height, "\(run.setup.at)")
                for line in screen.lines { #expect(line.text.count <= max(width, 80), "\(run.setup.at): \(line.text)") }
                #expect(screen.text.unicodeScalars.allSatisfy { $0.isASCII }, "\(run.setup.at)")
            }
            run.type(run.setup.at == "vpn.use" ? "no" : "")
        }
        run.take(.checked(Array(repeating: Self.findings[0], count: 40)))
        #expect(run.setup.screen(width: width, height: height).lines.count + 1 <= height)
    }

    @Test func whatATerminalWouldObeyIsNotShown() {
        var run = SetupRun("", "\u{1B}[2J\u{7}x")
        run.take(.tested("radarr", .fails("\u{1B}]0;title\u{7} \u{9B}31m")))
        let text = run.setup.screen().text
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || 0x7F...0x9F ~= $0.value })
    }
}

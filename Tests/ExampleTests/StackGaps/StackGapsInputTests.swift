import Foundation
import Support
import Testing

/// What the program says to input it cannot use.
struct StackGapsInputTests {
    @Test(arguments: [
        ("nothing.yaml", nil, "nothing.yaml could not be read: there is no such file"),
        (".", nil, ". could not be read: it is a folder, not a file"),
        (
            "s.yaml", "version: 1\nservices:\n  plex:\n    url: http://nas\n    kye: env:K\n    key: env:K\n",
            "s.yaml:5:5: services.plex.kye: expected a known key (did you mean `key`?), found `kye`\n    kye: env:K\n    ^"
        ),
        (
            "s.yaml", "version: one\nservices: {plex: {url: 'http://n', key: env:K}}\n",
            "s.yaml:1:10: version: expected a whole number, found \"one\"\nversion: one\n         ^"
        ),
        ("s.yaml", "version: 1\n  services: x\n", "s.yaml:2:11: "),
        ("s.json", "{\"version\": 1,\n  \"services\": oops}", "s.json:2:15: "),
        ("s.yaml", "\u{0}\u{1}\u{2}ELF", "s.yaml:1:1: this is no text"),
        ("s.yaml", "", "s.yaml:1:1: the file is empty"),
        ("s.yaml", "<html><body>hello</body></html>", "s.yaml:1:1: "),
    ]) func aBadFileIsOneClearMessage(name: String, text: String?, message: String) async throws {
        try await withFolder { folder in
            if let text { try Data(text.utf8).write(to: folder.appending(path: name)) }
            let run = try await Finished.run("stack-gaps", ["--config", name], in: folder, environment: ["K": "key"])
            #expect(run.code == 2)
            #expect(run.output.isEmpty)
            #expect(run.errors.hasPrefix("stack-gaps: \(message)"), "\(run.errors)")
        }
    }

    @Test(arguments: [
        (["--frobnicate"], "there is no option --frobnicate"),
        (["--jsno"], "there is no option --jsno; did you mean --json?"),
        (["--rule", "nofile"], "there is no rule nofile; did you mean no-file?"),
        (["--timeout", "soon"], "--timeout is a number from 1 to 3600, not soon"),
        (["--timeout"], "--timeout needs SECONDS"),
        (["--json=yes"], "--json takes no value"),
        (["--config", "a", "--config", "b"], "--config is there twice"),
        (["stack.yaml"], "stack.yaml is no option; --config names the file"),
    ]) func aBadCommandLineIsRefused(arguments: [String], message: String) async throws {
        try await withFolder { folder in
            let run = try await Finished.run("stack-gaps", arguments, in: folder)
            #expect(run.code == 64)
            #expect(run.errors == "stack-gaps: \(message)\nTry stack-gaps --help.\n")
        }
    }

    @Test func theRulesAreListed() async throws {
        try await withFolder { folder in
            let run = try await Finished.run("stack-gaps", ["--list-rules"], in: folder)
            #expect(run.code == 0)
            #expect(run.output.contains("library.no-file               Monitored, but without a file\n"))
        }
    }

    @Test func theHelpIsThis() async throws {
        try await withFolder { folder in
            let run = try await Finished.run("stack-gaps", ["--help"], in: folder)
            #expect(run.code == 0)
            #expect(run.output == Self.help)
        }
    }

    static let help = """
        stack-gaps: what Plex, Radarr and Sonarr disagree about; it only reads

        Usage: stack-gaps [options]

          --config FILE      the services to ask, in YAML or JSON (stack.yaml)
          --rule NAME …      looks for this alone
          --list-rules       says what can be looked for
          --all              lists every gap, not the first twenty of each rule
          --json             prints the report for a machine
          --html FILE        writes the report as a page for a browser, too
          --timeout SECONDS  how long each service may take, whatever the file says
          --no-color         prints without colours, as NO_COLOR does
          --help             shows this

        Examples:
          stack-gaps
              compares what stack.yaml names
          stack-gaps --rule no-file --all
              everything that is wanted and not there
          stack-gaps --json | jq '.gaps[].title'
              the titles, for a script
          stack-gaps --html gaps.html
              a page to keep

        Exit codes:
            0  no gaps
            1  there are gaps
            2  not to be told: a service or the file could not be read
           64  the command line is wrong
          130  interrupted

        """
}

import StackKit

/// The processor time that a compose file of 20 services takes: read and printed, filled in and merged, looked at by
/// every rule; and what filling in one text takes.
func compose() throws -> [Figure] {
    let text = ComposeText(services: 20)
    let plain = Array(text.plain.utf8)
    let rounds = 50
    func milliseconds(_ body: () throws -> Void) rethrows -> Double {
        try best { for _ in 0..<rounds { try body() } } * 1000 / Double(rounds)
    }
    let read = try milliseconds { _ = ComposeFile(try Document(yaml: plain)) }
    let document = try Document(yaml: plain)
    let tree = try milliseconds { _ = try Document(yaml: plain) }
    guard let file = ComposeFile(document) else { return [] }
    let printed = milliseconds { _ = file.yaml() }
    let loader = ComposeLoader(environment: text.variables) { _ in throw Missing() }
    let project = loader.load(text.variable)
    let loaded = milliseconds { _ = loader.load(text.variable) }
    let lint = ComposeLint()
    let checked = milliseconds { _ = lint.findings(in: project) }
    let template = "${DATA:-/srv/${NAME:-data}}/media:/data/${KIND:?which}/x$$"
    let filled = try milliseconds {
        for _ in 0..<100 { _ = try ComposeTemplate.fill(template) { text.variables[$0] } }
    }
    return [
        Figure("compose: read 20 services", read, "ms", ratio: tree / read, against: "their YAML as a tree alone"),
        Figure("compose: print 20 services", printed, "ms"),
        Figure("compose: read, print 20 services", read + printed, "ms"),
        Figure("compose: read with places, fill in, merge 20 services", loaded, "ms"),
        Figure("compose: every rule on 20 services", checked, "ms"),
        Figure("compose: fill in one text", filled * 10, "µs"),
        Figure("compose: findings", Double(lint.findings(in: project).count), "findings"),
    ]
}

private struct Missing: Error {}

/// A made-up compose file, with variables and without.
private struct ComposeText {
    let services: Int

    let variables = [
        "DATA": "/srv", "TZ": "Europe/Berlin", "PUID": "1000", "PGID": "1000", "KIND": "x", "ROOT": "./config",
    ]

    var plain: String {
        variables.reduce(variable) { text, variable in
            text.replacing("${\(variable.key)}", with: variable.value).replacing("$$", with: "$")
        }
    }

    var variable: String { "name: media\nservices:\n" + (0..<services).map(service).joined() }

    private func service(_ index: Int) -> String {
        let before =
            index == 0 ? "" : "    depends_on: {app\(index - 1): {condition: service_healthy, restart: true}}\n"
        return """
              app\(index):
                image: example/app\(index):1.\(index).0
                container_name: app\(index)
                environment:
                  - PUID=${PUID}
                  - PGID=${PGID}
                  - TZ=${TZ}
                  - NUMBER=\(index)
                volumes:
                  - ${ROOT}/app\(index):/config
                  - ${DATA}:/data
                ports:
                  - "127.0.0.1:\(7000 + index):80"
                restart: unless-stopped
                security_opt: ["no-new-privileges:true"]
                healthcheck:
                  test: [CMD, curl, -fs, "http://127.0.0.1/ping"]
                  interval: 30s
                  timeout: 5s
                labels:
                  example.route: "Host(`app\(index).example`)"
            \(before)
            """
    }
}

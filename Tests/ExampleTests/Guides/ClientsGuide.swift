import ArrKit
import PlexKit
import Wire

/// The code of Clients.md.
func clientsGuide(_ key: Secret, _ plex: Plex, _ library: Library, _ identity: ClientIdentity) async throws {
    let transport = HTTPClient.shared.transport.retried()
    let sonarr = try await Sonarr.connected("http://nas:8989", key: key, transport: transport)
    let seerr = Seerr("http://nas:5055", key: key, transport: transport)
    _ = seerr

    var client = try await sonarr.downloadClients.templates().first { $0.implementation == "Nzbget" }!
    client.name = "NZBGet"
    client.enable = true
    try client.fields.set("host", to: "nzbget")
    try await sonarr.downloadClients.test(client)
    _ = try await sonarr.downloadClients.add(client)

    for try await event in sonarr.events(as: "sonarr") where event.kind == .downloadFailed {
        print(event.title, event.message ?? "")
    }

    for try await film in plex.items.all(in: library) where film.year == nil {
        try await plex.items.edit(film) { $0.summary = "Nobody knows when this was made." }
    }

    let signIn = PlexSignIn(client: identity, transport: transport)
    let pin = try await signIn.begin()
    print(signIn.page(for: pin))
    let account = PlexAccount(token: try await signIn.token(for: pin), client: identity, transport: transport)
    _ = account
}

func stuck(in client: some DownloadClient) async throws -> [Download] {
    try await client.finished().filter { if case .failed = $0.state { true } else { false } }
}

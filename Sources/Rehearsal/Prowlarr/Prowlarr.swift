/// Prowlarr between the indexers and the rehearsal *arrs.
final class Prowlarr: Sendable {
    let app: ArrApp
    let library: Library
    let indexers = Table()
    let applications = Table()
    /// The releases a search found: only these can be grabbed.
    let found = Lock<Set<String>>([])

    init(
        _ library: Library, key: Secret, clock: StackClock, urlBase: String, radarr: Secret, sonarr: Secret,
        lidarr: Secret
    ) {
        self.library = library
        app = ArrApp(
            name: "Prowlarr", api: "v1", version: "2.3.0.5236", port: 9696, key: key, clock: clock, urlBase: urlBase)
        app.systemRoutes(today: library.today, migration: 43)
        app.tagRoutes(users: [
            ("notificationIds", Table()), ("indexerIds", indexers), ("indexerProxyIds", Table()),
            ("applicationIds", applications),
        ])
        app.configRoutes()
        app.routes(of: Providers.prowlarrIndexers, indexers)
        app.routes(of: Providers.applications, applications)
        app.providerRoutes(.prowlarr)
        indexerRoutes()
        searchRoutes()
        app.commands.learn("ApplicationIndexerSync")
        seed(radarr: radarr, sonarr: sonarr, lidarr: lidarr)
    }

    private func seed(radarr: Secret, sonarr: Secret, lidarr: Secret) {
        for (name, template) in [(1, 0), (2, 0), (3, 1)] {
            let kind = Providers.prowlarrIndexers.templates[template]
            indexers.insert(
                kind.document.without("presets").with([
                    "name": "Rehearsal Indexer \(name)", "definitionName": kind.implementation, "appProfileId": 1,
                    "added": library.today + -100 * .day, "sortName": "rehearsal indexer \(name)",
                    "fields": kind.fields(
                        [
                            ["name": "baseUrl", "value": Document("https://indexer\(name).example")],
                            ["name": "apiKey", "value": "not-a-key"],
                        ], before: []),
                ]))
        }
        for (name, key, port) in [("Radarr", radarr, 7878), ("Sonarr", sonarr, 8989), ("Lidarr", lidarr, 8686)] {
            guard let kind = Providers.applications.templates.first(where: { $0.implementation == name }) else {
                continue
            }
            applications.insert(
                kind.document.without("presets").with([
                    "name": name,
                    "fields": kind.fields(
                        [
                            ["name": "prowlarrUrl", "value": "http://prowlarr:9696"],
                            ["name": "baseUrl", "value": Document("http://\(name.lowercased()):\(port)")],
                            ["name": "apiKey", "value": Document(key.reveal())],
                        ], before: []),
                ]))
        }
    }
}

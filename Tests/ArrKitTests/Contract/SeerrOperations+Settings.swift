import ArrKit
import Testing

extension SeerrOperations {
    static func server(_ seerr: Seerr) async throws {
        _ = try await seerr.status()
        _ = try await seerr.appData()
        _ = try await seerr.settings.public()
        _ = try await seerr.settings.about()
        _ = try await seerr.settings.initialize()
        var main = try await seerr.settings.main.get()
        main.applicationTitle = "Wishes"
        _ = try await seerr.settings.main.update(main)
        _ = try await seerr.settings.main.regenerateKey()
        let tautulli = Seerr.TautulliSettings(hostname: "tautulli", apiKey: "secret")
        _ = try await seerr.settings.tautulli.update(tautulli)
        _ = try await seerr.settings.tautulli.get()
        _ = try await seerr.settings.jobs.all()
        _ = try await seerr.settings.jobs.run("plex-full-scan")
        _ = try await seerr.settings.jobs.cancel("plex-full-scan")
        _ = try await seerr.settings.jobs.schedule("plex-full-scan", "0 */5 * * * *")
        _ = try await seerr.settings.cache.get()
        try await seerr.settings.cache.flush("tmdb")
        _ = try await seerr.settings.logs.list(.warn).all()
    }

    static func sliders(_ seerr: Seerr) async throws {
        let sliders = seerr.settings.sliders
        var slider = try await sliders.add(.init(.movieKeyword, title: "Heists", data: "10051"))
        slider.title = "Robberies"
        _ = try await sliders.update(slider)
        _ = try await sliders.arrange(try await sliders.all())
        try await sliders.delete(slider.id)
        try await sliders.reset()
    }

    static func plex(_ seerr: Seerr) async throws {
        let plex = seerr.settings.plex
        var settings = try await plex.get()
        settings.ip = "plex"
        _ = try await plex.update(settings)
        _ = try await plex.servers()
        _ = try await plex.users()
        let library = try #require(try await plex.libraries().first)
        _ = try await plex.enableLibraries([library.id])
        _ = try await plex.disableLibraries()
        _ = try await plex.syncLibraries()
        _ = try await plex.startScan()
        _ = try await plex.scan()
        _ = try await plex.cancelScan()
    }

    static func downloaders(_ seerr: Seerr) async throws {
        let (radarrs, sonarrs) = (seerr.settings.radarr, seerr.settings.sonarr)
        let profile = Seerr.Choice(id: 1, name: "HD-1080p")
        var radarr = try await radarrs.add(
            .init(hostname: "radarr", apiKey: "secret", profile: profile, directory: "/movies"))
        radarr.preventSearch = true
        radarr = try await radarrs.update(radarr)
        _ = try await radarrs.get(radarr.id)
        _ = try await radarrs.test(radarr.value)
        _ = try await radarrs.profiles(of: radarr.id)
        try await radarrs.delete(radarr.id)
        var sonarr = try await sonarrs.add(
            .init(hostname: "sonarr", apiKey: "secret", profile: profile, directory: "/tv"))
        sonarr.enableSeasonFolders = false
        sonarr = try await sonarrs.update(sonarr)
        _ = try await sonarrs.all()
        _ = try await sonarrs.test(sonarr.value)
        try await sonarrs.delete(sonarr.id)
    }

    static func notifications(_ seerr: Seerr) async throws {
        let all = seerr.settings.notifications
        try await agent(all.discord)
        try await agent(all.email)
        try await agent(all.gotify)
        try await agent(all.pushbullet)
        try await agent(all.pushover)
        try await agent(all.slack)
        try await agent(all.telegram)
        try await agent(all.webhook)
        try await agent(all.webPush)
        if seerr.profile.offers(.lunaSea) { try await agent(all.lunaSea) }
        if seerr.profile.offers(.ntfy) { try await agent(all.ntfy) }
        _ = try await all.pushover.sounds(of: "token")
    }

    private static func agent(_ agent: Resource<some Seerr.NotificationAgent>) async throws {
        var settings = try await agent.get()
        settings.value.enabled.toggle()
        settings = try await agent.update(settings)
        try await agent.test(settings)
    }
}

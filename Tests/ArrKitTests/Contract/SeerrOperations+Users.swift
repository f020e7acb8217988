import ArrKit
import Testing

extension SeerrOperations {
    static func users(_ seerr: Seerr) async throws {
        _ = try await seerr.users.all()
        _ = try await seerr.users.list(sort: .displayName).page(1, size: 5)
        var user = try await seerr.users.add(.init(email: "two@nas.invalid", username: "two"))
        user.permissions = [.request, .viewRequests]
        user = try await seerr.users.update(user)
        _ = try await seerr.users.update([user.id], permissions: .request)
        _ = try await seerr.users.get(user.id)
        _ = try await seerr.users.importFromPlex(["123"])
        _ = try await seerr.users.requests(of: user.id).all()
        _ = try await seerr.users.quota(of: user.id)
        _ = try await seerr.users.watchlist(of: user.id).all()
        _ = try await seerr.users.watched(by: user.id)
        let browser = Seerr.PushSubscription(endpoint: "https://push.invalid/1", p256dh: "BPub", auth: "secret")
        try await seerr.users.register(browser)
        _ = try await seerr.users.subscriptions(of: user.id)
        _ = try await seerr.users.subscription(browser.endpoint, of: user.id)
        try await seerr.users.unsubscribe(browser.endpoint, of: user.id)
        try await account(seerr.account(of: user.id))
        try await seerr.users.delete(user.id)
    }

    private static func account(_ account: Seerr.UserAccount) async throws {
        var settings = try await account.settings.get()
        settings.username = "deux"
        _ = try await account.settings.update(settings)
        var told = try await account.notifications.get()
        told.notificationTypes.email = [.mediaAvailable, .mediaFailed]
        _ = try await account.notifications.update(told)
        _ = try await account.permissions()
        _ = try await account.allow([.request, .createIssues])
        _ = try await account.hasPassword()
        try await account.setPassword("new", from: "old")
        try await account.setPassword("new")
    }

    static func auth(_ seerr: Seerr, at url: String, _ transport: Transport) async throws {
        _ = try await seerr.auth.me()
        try await seerr.auth.resetPassword(of: "two@nas.invalid")
        try await seerr.auth.setPassword("new", by: "1")
        try await seerr.auth.signOut()
        // The specification knows of no cookie, without which there is no session.
        var ways: [Seerr.SignIn] = [.plex("token"), .local(email: "a@nas.invalid", password: "secret")]
        if seerr.profile.offers(.jellyfin) {
            ways.append(
                .jellyfin("a", password: "secret", server: .init("http://jellyfin:8096", email: "a@nas.invalid")))
        }
        for way in ways {
            let error = await #expect(throws: ServiceError.self) {
                try await Seerr.signedIn(url, by: way, as: seerr.profile, transport: transport)
            }
            #expect(error?.code == .unreadable)
        }
    }
}

extension Seerr.Profile {
    /// A refusal as it is meant: the same 403 stands for a wrong key, a missing permission and a quota that is used up.
    func told(_ error: ServiceError, _ request: Request, isSession: Bool, user: ID<Seerr.User>?) -> ServiceError {
        var told = error
        func tell(_ advice: String, as code: ServiceError.Code? = nil) -> ServiceError {
            if let code { told.code = code }
            told.advice = advice
            return told
        }
        func says(_ word: String) -> Bool { error.messages.contains { $0.lowercased().contains(word) } }
        let isSignIn = request.method == .post && request.path.hasPrefix("auth/")
        switch error.status {
        case 401 where says("permission"):
            return tell("Give the user the permission it names, in \(name), Users.", as: .forbidden)
        case 401:
            return tell("Give the key from Settings → General of \(name), or sign in: neither was sent.")
        case 403 where says("csrf") && isSession:
            return tell("Sign in anew: \(name) protects against forged requests and did not know this session's token.")
        case 403 where says("csrf"):
            return tell(
                "Sign in, or turn CSRF protection off in Settings → General of \(name): with it a key only reads.")
        case 403 where says("quota"):
            return tell("Wait until the quota's days have passed, or raise the user's quota in \(name), Users.")
        case 403 where isSignIn:
            return tell("Import this account into \(name), Users, or let new accounts sign in there.")
        case 403 where says("permission to access"):
            return refused(told, isSession: isSession, user: user)
        case 403:
            return tell("Give the user the permission it names, in \(name), Users.")
        case 404:
            guard let missing = Seerr.Feature.all.first(where: { !offers($0) && $0.holds(request.path) }) else { break }
            return tell("Do without: \(name) does not offer \(missing.name).")
        case 409 where request.path == "request":
            return tell("Look at the request there is already: the same was asked for before.")
        case 412:
            return tell("Nothing is left to do: it is on the list already.", as: .conflict)
        case 500 where isSignIn:
            return tell("Use a token or password that is good, and check that \(name) reaches who knows it.")
        case 500 where request.method == .post && request.path.hasPrefix("settings/"):
            return tell("Check the address and the key as \(name) sees them: it asked that service and failed.")
        default: break
        }
        return error
    }

    /// A key acts as the first user, who may do everything: what that one may not do was asked with another key.
    private func refused(_ error: ServiceError, isSession: Bool, user: ID<Seerr.User>?) -> ServiceError {
        var told = error
        if isSession {
            told.advice = "Sign in anew, or as someone who may do this: \(name) says the same to both."
        } else if let user {
            told.advice =
                "Check that user \(user) exists and may do this, and the key in Settings → General of \(name)."
        } else {
            told.code = .wrongKey
            told.advice = "Copy the key anew from \(name), Settings → General."
        }
        return told
    }
}

extension Seerr.Feature {
    static let all: [Seerr.Feature] = [.lunaSea] + added.sorted { $0.name < $1.name }
}

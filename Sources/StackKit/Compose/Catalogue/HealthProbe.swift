/// How a container is asked whether it works, from within.
public enum HealthProbe: Hashable, Sendable {
    /// A page that needs no key answers at the web port.
    case page(String)
    /// A page answers at another port.
    case pageAt(port: Int, String)
    /// The web port takes connections; for what has no page without a password.
    case listening
    /// A program of the image's own says so.
    case program([String])

    /// What asks for a page.
    public enum Tool: Hashable, Sendable {
        /// curl.
        case curl
        /// wget, also busybox's.
        case wget
    }

    /// What the engine runs. Addresses are numbers: `localhost` may be the IPv6 one, where nobody listens.
    ///
    /// - Parameter tool: `nil` for an image of which nothing is known.
    func test(port: Int?, tool: Tool?) -> ComposeFile.Command {
        switch self {
        case .program(let words): return .words(["CMD"] + words)
        case .page(let path): return page("http://127.0.0.1:\(port ?? 80)\(path)", tool)
        case .pageAt(let port, let path): return page("http://127.0.0.1:\(port)\(path)", tool)
        case .listening:
            let port = "\(port ?? 80)"
            if tool != nil { return .words(["CMD", "nc", "-z", "127.0.0.1", port]) }
            // A refusal is an answer, too.
            return .words([
                "CMD-SHELL",
                "nc -z 127.0.0.1 \(port) 2>/dev/null || case \"$$(wget -S -O /dev/null http://127.0.0.1:\(port)/ 2>&1)\" "
                    + "in *HTTP/*) exit 0;; *) exit 1;; esac",
            ])
        }
    }

    private func page(_ url: String, _ tool: Tool?) -> ComposeFile.Command {
        let (curl, wget) = (
            ["curl", "-fsS", "-m", "5", "-o", "/dev/null", url], ["wget", "-q", "-T", "5", "-O", "/dev/null", url]
        )
        switch tool {
        case .curl: return .words(["CMD"] + curl)
        case .wget: return .words(["CMD"] + wget)
        case nil:
            return .words([
                "CMD-SHELL", "\(curl.joined(separator: " ")) 2>/dev/null || \(wget.joined(separator: " "))",
            ])
        }
    }
}

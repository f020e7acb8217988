import FoundationEssentials

extension DoctorCheck {
    /// A file in one folder must get a second name in the other, as an import makes one: proved by making it.
    public static func hardLink(in service: String, from: String, to: String) -> DoctorCheck {
        // Names nobody has, gone whatever happens.
        let script = """
            f="$1/.link-proof-$$"; t="$2/.link-proof-$$"; trap 'rm -f "$f" "$t"' EXIT
            : > "$f" || exit 3
            ln "$f" "$t" || exit 4
            [ "$f" -ef "$t" ] || exit 5
            echo linked
            """
        return DoctorCheck(
            "links.\(service)", "\(service) can link from \(from) to \(to)",
            [Probe(.service(service), ["sh", "-c", script, "sh", from, to])]
        ) { answers in
            switch answers.all {
            case .failure(let failure): return .unknown(failure.why)
            case .success(let answers):
                let answer = answers[0]
                switch answer.code {
                case 0 where answer.output == "linked": return .well("a file was given a second name and lost both")
                case 3:
                    return .wrong(
                        "it cannot write in \(from): \(answer.errors)",
                        fix: "give the folder to the user it runs as (PUID and PGID)")
                case 4, 5:
                    return .wrong(
                        "an import from \(from) to \(to) is a copy, not a link: \(answer.errors)",
                        fix: "mount the folder above both as one volume, such as ./data:/data")
                default: return .unknown(answer.errors.isEmpty ? "code \(answer.code)" : answer.errors)
                }
            }
        }
    }

    /// The service must be able to look a name up.
    public static func resolves(_ name: String, in service: String) -> DoctorCheck {
        let script = """
            if command -v getent >/dev/null 2>&1; then exec getent hosts "$1"; else exec nslookup "$1"; fi
            """
        return DoctorCheck(
            "dns.\(service)", "\(service) finds \(name)", [Probe(.service(service), ["sh", "-c", script, "sh", name])]
        ) { answers in
            switch answers.all {
            case .failure(let failure): return .unknown(failure.why)
            case .success(let answers):
                switch answers[0].code {
                case 0: return .well("found")
                case 126, 127: return .unknown("it has no program that looks names up")
                default:
                    return .wrong(
                        "it cannot look \(name) up: \(answers[0].errors)",
                        fix: "check the engine's DNS (`dns` in daemon.json); behind a VPN, the VPN's own")
                }
            }
        }
    }

    /// The engine's clock must be ours: tokens and certificates go by it.
    public static func clock(host: String, tolerance: Double = 30) -> DoctorCheck {
        let probe = Probe(.engine, ["info", "--format", "{{.SystemTime}}"])
        return DoctorCheck("clock.\(host)", "the clock of \(host) is right", [probe]) { answers in
            guard case .known(let answer, let now)? = answers.first else {
                if case .failure(let failure) = answers.all { return .unknown(failure.why) }
                return .unknown("it did not answer")
            }
            guard let time = Container.time(answer.output) else { return .unknown("it told no time: \(answer.errors)") }
            let seconds = time.timeIntervalSince(now)
            let words = "\(Int(abs(seconds).rounded())) s \(seconds < 0 ? "behind" : "ahead of") this machine"
            return abs(seconds) <= tolerance
                ? .well("within \(Int(tolerance)) s") : .wrong(words, fix: "switch time synchronisation on there")
        }
    }

    /// The disk behind a folder must have room.
    ///
    /// - Parameter least: in GiB.
    public static func room(in service: String, at path: String, least: Int = 5) -> DoctorCheck {
        DoctorCheck(
            "disk.\(service)", "\(service) has room at \(path)",
            [Probe(.service(service), ["df", "-P", "-k", path])]
        ) { answers in
            switch answers.all {
            case .failure(let failure): return .unknown(failure.why)
            case .success(let answers):
                let words = answers[0].output.split(whereSeparator: \.isNewline).last?.split(separator: " ") ?? []
                guard answers[0].code == 0, words.count >= 6, let free = Int(words[words.count - 3]),
                    let used = Int(words[words.count - 2].dropLast())
                else { return .unknown(answers[0].errors.isEmpty ? "df told nothing" : answers[0].errors) }
                let gigabytes = free / (1 << 20)
                let text = "\(gigabytes) GiB free, \(used) % used"
                return gigabytes >= least && used < 98
                    ? .well(text) : .wrong(text, fix: "make room, or move the folder")
            }
        }
    }
}

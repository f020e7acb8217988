extension SetupAnswers {
    /// Everything that is asked, going by what was answered so far.
    public var questions: [SetupQuestion] {
        [welcome] + systemQuestions + storageQuestions + serviceQuestions + outsideQuestions + [review]
    }

    private var welcome: SetupQuestion {
        SetupQuestion(
            "welcome", .welcome, "From an empty machine to a running media stack", .begin, standard: "",
            help: """
                This asks what the stack needs to know, writes it to stack.yaml, and keeps keys in a vault beside it. \
                Nothing is installed and nothing is started.

                Enter takes what stands in brackets. Whatever you answered is kept: leave at any time with :quit or \
                Ctrl-C, and the next start goes on where you were.
                """)
    }

    private var review: SetupQuestion {
        SetupQuestion("review", .review, "Is everything right?", .review, standard: "", help: "")
    }

    private var systemQuestions: [SetupQuestion] {
        let id = 0...4_294_967_294
        return [
            SetupQuestion(
                "system.project", .system, "Name of the stack", standard: "media",
                help: "What docker calls it: small letters, digits, - and _. Containers and networks begin with it."),
            SetupQuestion(
                "system.timezone", .system, "Time zone", standard: hints.timezone,
                help: "Schedules and log files follow it: a name such as Europe/Berlin or America/Chicago.",
                more: "`timedatectl list-timezones` lists them. The review checks whether this machine knows it."),
            SetupQuestion(
                "system.puid", .system, "Owner of the files (PUID)", .number(id), standard: "\(hints.user)",
                help: "The number of the user whom media and settings belong to; `id -u` tells yours.",
                more:
                    "Every service writes as this user, so that each can move what another has downloaded. 0 is root: "
                    + "whoever breaks into one service would own every file of it."),
            SetupQuestion(
                "system.pgid", .system, "Group of the files (PGID)", .number(id), standard: "\(hints.group)",
                help: "The number of the group; `id -g` tells yours."),
            SetupQuestion(
                "system.umask", .system, "What new files do not allow (umask)", standard: "002",
                help: "Three octal digits. 002: owner and group may write. 022: the owner alone may write."),
            SetupQuestion(
                "network.address", .system, "This machine's address in your network", standard: hints.address,
                help: "By which phones, televisions and other machines reach it, such as 192.168.1.10. Left out, "
                    + "services are named by addresses that hold on this machine alone."),
        ]
    }

    private var storageQuestions: [SetupQuestion] {
        let layout = SetupLayout(rawValue: self["storage.layout"] ?? "") ?? .folder
        return [
            SetupQuestion(
                "storage.layout", .storage, "What kind of machine is it?",
                .choice(SetupLayout.allCases.map { SetupQuestion.Choice(name: $0.rawValue, note: $0.note) }),
                standard: SetupLayout.folder.rawValue, field: "storage",
                help: "Only the next suggestions follow from it. Whatever it is: media and downloads belong into ONE "
                    + "folder of ONE file system, for only there an import is a hard link, at once and without space."),
            SetupQuestion(
                "storage.root", .storage, "The one data folder", standard: layout.root,
                help: """
                    Holds media and downloads; every container sees it as /data.
                    - one disk:     /srv/data
                    - NAS:          /volume1/data, one shared folder, not two
                    - unRAID-like:  /mnt/user/data, one share
                    """,
                more:
                    "Two shares, two datasets or two mounts are two file systems, even on one disk: then every import "
                    + "is a copy, takes minutes, and needs twice the space while the torrent is seeded."),
            SetupQuestion(
                "storage.media", .storage, "Media, below the data folder", standard: "media",
                help: "Libraries are below it: media/movies, media/tv, media/music."),
            SetupQuestion(
                "storage.downloads", .storage, "Downloads, below the data folder", standard: "downloads",
                help: "Beside media, never within it: or Plex would show what is half downloaded."),
            SetupQuestion(
                "storage.libraries", .storage, "More libraries", .names, standard: "",
                help: "movies, tv and music are there anyway. Name others such as movies-4k, or with their folders: "
                    + "movies-4k=/mnt/archive/movies-4k"),
            SetupQuestion(
                "storage.config", .storage, "Settings of the services", standard: layout.config,
                help: "One folder each, with their databases: on a local, fast disk, never on a network share."),
            SetupQuestion(
                "storage.transcode", .storage, "Folder for transcoding", standard: "",
                help: "Where Plex and Tdarr work on films meanwhile, such as /tmp/transcode; best on a fast disk or in "
                    + "memory. Left out, they use their settings' folder."),
            SetupQuestion(
                "system.folder", .storage, "The stack's own folder", standard: layout.folder,
                help: "Holds what is made from stack.yaml: compose files and their earlier revisions."),
        ]
    }
}

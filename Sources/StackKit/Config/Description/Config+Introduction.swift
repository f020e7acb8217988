extension Config {
    /// What stands before the tables of `Documentation/Configuration.md`.
    static let introduction = """
        # stack.yaml

        One file says what the stack should be. `stack-setup schema` prints its JSON Schema, by which an editor completes it;
        JSON reads as well as YAML. This page is made from the same list of keys that reads the file.

        ```yaml
        \(sample)```

        An unknown key, a wrong type, a key that is there twice and a name that leads nowhere are errors. All of them are told
        at once, each with its line and the nearest right spelling:

        ```text
        stack.yaml:4:5: services.radarr.ulr: expected a known key (did you mean `url`?), found `ulr`
            ulr: http://nas:7878
            ^
        ```

        **Keys by reference.** No key stands in the file. `env:NAME` is a variable of the environment, `file:/path` a file
        that nobody else may read, `vault:NAME` an entry of the stack's vault.

        **Paths.** A path that does not begin with a slash is below its neighbour: `media: media` is `/data/media` where
        `root` is `/data`. Media and downloads belong below one `root`: the containers see it as one folder, and an import is
        a hard link.

        **Ports** are written as `host`, `host:container` or `address:host:container`, with `/udp` behind them where they are
        UDP: `7879`, `7879:7878`, `127.0.0.1:7879:7878`, `6881:6881/udp`.

        **Schedules** are `hourly`, `every 15m`, `every 6h`, `daily 03:30` or `sunday 04:00`, in the stack's time zone.

        """

    /// A whole stack, as most are.
    static let sample = """
        version: 2
        system:
          timezone: Europe/Berlin
        network:
          domain: example.org
          address: 192.168.1.10
          subnets: [192.168.1.0/24]
        storage:
          root: /srv/data
          libraries:
            movies-4k: movies-4k
          config: /srv/config
        services:
          plex:
            claim: env:PLEX_CLAIM
          radarr:
            key: vault:radarr
          radarr-4k:
            key: vault:radarr-4k
            port: 7879
            libraries: [movies-4k]
          sonarr:
            key: vault:sonarr
          prowlarr:
            key: vault:prowlarr
          overseerr: {}
          qbittorrent:
            key: vault:qbittorrent
            user: admin
            through: vpn
          nzbget:
            key: vault:nzbget
        vpn:
          provider: mullvad
          privateKey: vault:wireguard-key
          addresses: [10.64.0.2/32]
          countries: [Switzerland]
        proxy:
          email: me@example.org
          names:
            overseerr: requests
        schedules:
          gaps: every 6h
          backup: daily 03:30
        wiring:
          profiles:
            radarr: HD-1080p
            radarr-4k: Ultra-HD

        """
}

/// Compose files as people write them: every syntax there is, old habits among them.
enum OtherPeoplesFiles {
    static let all: [String: String] = [
        "shorthand": shorthand, "longhand": longhand, "anchored": anchored, "swarm": swarm,
    ]

    private static let shorthand = #"""
        version: "3.8"
        name: media
        x-note: kept
        services:
          radarr:
            image: lscr.io/linuxserver/radarr:5.14.0
            container_name: radarr
            environment:
              - PUID=1000
              - PGID=1000
              - TZ=Europe/Berlin
              - UMASK=022
              - EMPTY=
              - INHERITED
              - PRICE=5$$
            volumes:
              - ./config/radarr:/config
              - /data:/data:rslave
              - cache:/cache:nocopy
              - /anonymous
              - ~/scripts:/scripts:ro,z
            ports:
              - 7878:7878
              - "127.0.0.1:9898:9898/tcp"
              - "[::1]:5000:5000"
              - 6881-6883:6881-6883/udp
              - 8000-8010:80
              - "3000"
              - 53:53/udp
            expose: [80, "90-91/udp"]
            labels:
              - traefik.enable=true
              - "traefik.http.routers.radarr.rule=Host(`radarr.example`)"
              - alone
            extra_hosts: ["host.docker.internal:host-gateway", "v6:::1"]
            tmpfs: /run
            dns: 1.1.1.1
            env_file: settings.env
            depends_on: [db]
            command: --data "/con fig" -nobrowser
            restart: unless-stopped
            devices: [/dev/dri, "/dev/net/tun:/dev/net/tun:rw", /dev/a:/dev/b]
            group_add: [44, "render"]
            mem_limit: 1.5g
            cpus: 0.5
            ulimits: {nofile: 65535, nproc: {soft: 10, hard: 20}}
            sysctls: [net.ipv4.conf.all.src_valid_mark=1]
            secrets: [key]
            stop_grace_period: 1m30s
            networks: [default, proxy]
            x-tier: {level: 3}
          db:
            image: postgres:16.2
            healthcheck:
              test: pg_isready -U $$USER
              interval: 90s
              timeout: 1500ms
              retries: "3"
            networks:
              proxy:
                aliases: [database]
              default:
            shm_size: 64M
            logging:
              driver: json-file
              options: {max-size: 10m, max-file: "3"}
        networks:
          proxy: {external: true, name: proxy_net}
        volumes:
          cache:
        secrets:
          key: {file: ./key.txt}
        """#

    private static let longhand = #"""
        services:
          app:
            build:
              context: ./app
              dockerfile: Dockerfile.prod
              args: {A: 1, B: null}
              target: run
              cache_from: [type=local]
              ssh: [default]
            image: local/app:1
            environment: {UMASK: 022, FLOAT: 1.10, BIG: 1_000, YES: yes, T: true, N: null, D: "2001-01-01"}
            ports:
              - {target: 80, published: "8080", protocol: udp, mode: host, host_ip: 10.0.0.1, name: web, app_protocol: http}
              - {target: 81, published: 81}
            volumes:
              - {type: bind, source: /a, target: /b, read_only: true, bind: {propagation: rslave, create_host_path: false}}
              - {type: bind, source: /c, target: /d}
              - {type: volume, source: v, target: /e, volume: {nocopy: true, subpath: s}}
              - {type: tmpfs, target: /f, tmpfs: {size: 64m, mode: 0700}}
            secrets: [{source: key, target: /run/k, uid: "1000", gid: "1000", mode: 0440}]
            configs: [{source: conf, target: /etc/c}]
            depends_on:
              one: {condition: service_healthy, restart: true}
              two: {condition: service_started, required: false}
            env_file: [{path: a.env, required: false}, {path: b.env, format: raw, required: false}]
            healthcheck: {test: [CMD, curl, -f, "http://127.0.0.1"], start_period: 1h, start_interval: 5s}
            develop:
              watch: [{path: ./src, action: sync, target: /src, ignore: node_modules/}]
            deploy:
              replicas: 2
              resources:
                limits: {cpus: "0.50", memory: 512M, pids: 100}
                reservations: {memory: 64m, devices: [{driver: nvidia, count: 1, capabilities: [gpu]}]}
              restart_policy: {condition: on-failure, delay: 5s, max_attempts: 3, window: 2m}
            blkio_config: {weight: 300, device_read_bps: [{path: /dev/sda, rate: 12mb}]}
            command: ["run", "--now"]
            entrypoint: []
            post_start: [{command: ["touch", "/x"], user: root, environment: [A=1]}]
            networks: {default: {priority: 100, ipv4_address: 172.28.0.9}}
            credential_spec: {file: c.json}
            extra_hosts: {h: 1.2.3.4}
            storage_opt: {size: 1G}
            pull_policy: missing
            read_only: true
            security_opt: ["no-new-privileges:true"]
            init: true
            oom_score_adj: -500
            stop_signal: SIGTERM
            annotations: {a: b}
            pid: service:one
          one: {image: one:1, network_mode: "service:two", healthcheck: {disable: true}}
          two: {image: two:1, profiles: [extra], gpus: all, cap_add: [NET_ADMIN], cap_drop: [ALL], network_mode: host}
        networks:
          default:
            ipam: {driver: default, config: [{subnet: 172.28.0.0/16, aux_addresses: {r: 172.28.0.2}}]}
            driver_opts: {com.docker.network.bridge.name: br0}
            enable_ipv6: false
        volumes:
          v: {driver: local, driver_opts: {type: nfs, o: "addr=10.0.0.2,rw", device: ":/export"}, labels: {a: b}}
        secrets: {key: {environment: KEY}}
        configs: {conf: {content: "a: $$b\nc\n"}}
        """#

    private static let anchored = #"""
        x-common: &common
          restart: unless-stopped
          logging: &logging
            driver: local
          environment: &env
            PUID: ${PUID:-1000}
            TZ: &tz ${TZ:-Etc/UTC}
        services:
          a:
            <<: *common
            image: ${IMAGE:-busybox}:${TAG:?a tag is needed}
            scale: ${SCALE:-2}
            privileged: ${PRIVILEGED:-false}
            ports: ["${PORT:-8080}:80"]
            environment: {<<: *env, EXTRA: "${NONE-}"}
          b:
            <<: [*common]
            image: "busybox:1.36"
            environment:
              <<: *env
              TZ: America/New_York
            labels: {zone: *tz}
        """#

    private static let swarm = #"""
        services:
          web:
            image: nginx:1.27
            deploy:
              mode: replicated
              replicas: 3
              endpoint_mode: vip
              labels: [a=b]
              placement: {constraints: ["node.role==worker"], preferences: [{spread: node.labels.zone}], max_replicas_per_node: 1}
              update_config: {parallelism: 2, delay: 10s, order: start-first, failure_action: rollback, monitor: 1m, max_failure_ratio: 0.1}
              rollback_config: {parallelism: 0}
              resources: {reservations: {generic_resources: [{discrete_resource_spec: {kind: gpu, value: 2}}]}}
            networks: [over]
            dns_search: [a.example, b.example]
            isolation: default
            cpu_shares: 73
            cpuset: 0,1
            device_cgroup_rules: ["c 1:3 mr"]
            mac_address: 02:42:ac:11:65:43
            tmpfs: [/run, "/tmp:size=64m"]
            ulimits: {core: 0}
            hostname: web
            user: "1000:1000"
            working_dir: /srv
            tty: true
            stdin_open: true
            userns_mode: host
            ipc: host
        networks:
          over: {driver: overlay, attachable: true, internal: true, labels: {x: "y"}}
        """#
}

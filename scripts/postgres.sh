# shellcheck shell=bash
# Sourced by the scripts that need a PostgreSQL server of their own. Messages start with $name.
# shellcheck disable=SC2154

# Sets postgres_bin to the folder of the server's programs. Fails if none is installed.
find_postgres() {
    local initdb
    # Debian puts only the clients on the PATH. Of several releases, the newest.
    initdb=$(printf '%s\n' /usr/lib/postgresql/*/bin/initdb | sort -V | tail -n 1)
    [ -x "$initdb" ] || initdb=$(type -P initdb) || return
    postgres_bin=${initdb%/*}
}

# Runs a program of the server. The server refuses root, so for root its user is postgres, whom Debian's package makes.
postgres_runs() {
    local program=$1
    shift
    if [ "$EUID" -eq 0 ]; then
        set -- setpriv --reuid=postgres --regid=postgres --init-groups "$postgres_bin/$program" "$@"
    else
        set -- "$postgres_bin/$program" "$@"
    fi
    (cd / && exec env LC_ALL=C "$@")
}

# Starts a server on a free port of 127.0.0.1, with its files in a new folder, and sets PGHOST, PGPORT, PGUSER, PGPASSWORD and
# PGDATABASE, so that psql needs no option. The caller must have called find_postgres, and calls stop_postgres in a trap.
start_postgres() {
    local tries=0
    postgres_folder=$(mktemp -d)
    export PGHOST=127.0.0.1 PGPORT PGUSER=postgres PGPASSWORD PGDATABASE=postgres
    # Everybody on the machine can reach the port, and a superuser of the server can run programs.
    PGPASSWORD=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    echo "$PGPASSWORD" > "$postgres_folder/password"
    : > "$postgres_folder/log"
    [ "$EUID" -ne 0 ] || chown -R postgres: "$postgres_folder"
    postgres_runs initdb --pgdata "$postgres_folder/data" --username "$PGUSER" --pwfile "$postgres_folder/password" \
        --auth scram-sha-256 --encoding UTF8 --locale C --no-sync >> "$postgres_folder/log" 2>&1 || postgres_fails
    # Only the server can tell, without a race, that a port is free. Clients get their ports from other ranges.
    until
        PGPORT=$((20000 + RANDOM % 10000))
        continue_postgres
    do
        tries=$((tries + 1))
        if [ $tries -eq 10 ] || ! grep -q 'Address already in use' "$postgres_folder/log"; then
            postgres_fails
        fi
    done
}

# Starts the server of start_postgres, also after a crash.
continue_postgres() {
    postgres_runs pg_ctl start --silent --wait --pgdata "$postgres_folder/data" --log "$postgres_folder/log" \
        --options "-c listen_addresses=$PGHOST -c port=$PGPORT -c unix_socket_directories= -c fsync=off" 2> /dev/null
}

# Ends the server of start_postgres as a crash would.
crash_postgres() {
    postgres_runs pg_ctl stop --silent --mode immediate --pgdata "$postgres_folder/data" > /dev/null 2>&1
}

postgres_fails() {
    echo "$name: PostgreSQL does not start:" >&2
    tail -n 5 "$postgres_folder/log" >&2
    exit 1
}

# Stops the server, if it was started, without waiting for clients, and removes its folder.
stop_postgres() {
    if [ -n "${postgres_folder-}" ]; then
        crash_postgres || true
        rm -rf "$postgres_folder"
    fi
}

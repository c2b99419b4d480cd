# shellcheck shell=bash
# Sourced by scripts/loading-test.sh. Databases of Debian. Each store has four functions: one sets package to what must be
# installed, if anything; one starts it, one empties it, and one prints the table users as JSON objects.
# shellcheck disable=SC2034,SC2154

postgresql_find() {
    { find_postgres && type -P psql > /dev/null; } || package=postgresql
}

postgresql_start() {
    start_postgres
}

postgresql_empty() {
    psql -qc 'DROP SCHEMA public CASCADE; CREATE SCHEMA public' 2> /dev/null
}

# created_at is a column that a recipe adds.
postgresql_table() {
    psql -Atc "SELECT to_jsonb(users) - 'created_at' FROM users"
}

sqlite_find() {
    type -P sqlite3 > /dev/null || package=sqlite3
}

sqlite_start() {
    :
}

# Each recipe has its own folder, and so its own file.
sqlite_empty() {
    :
}

sqlite_table() {
    sqlite3 -json users.db 'SELECT * FROM users'
}

mariadb_find() {
    { type -P mariadbd && type -P mariadb-install-db && type -P mariadb; } > /dev/null || package=mariadb-server
}

# A server that only a socket leads to. It lets in whoever has started it, without a password, and nobody else.
mariadb_start() {
    local as=()
    mariadb_folder=$(mktemp -d)
    if [ "$EUID" -eq 0 ]; then
        as=(--user=mysql)
        chown mysql: "$mariadb_folder"
    fi
    mariadb-install-db --no-defaults "${as[@]}" --datadir="$mariadb_folder/data" --skip-test-db \
        --auth-root-authentication-method=socket --auth-root-socket-user="$(id -un)" > "$work/mariadb.log" 2>&1 ||
        fails "mariadb-install-db fails" "$work/mariadb.log"
    mariadbd --no-defaults "${as[@]}" --datadir="$mariadb_folder/data" --socket="$mariadb_folder/socket" \
        --pid-file="$mariadb_folder/pid" --skip-networking > "$work/mariadb.log" 2>&1 &
    processes+=($!)
    # The last file that the client reads, so that no other server gets the recipes.
    printf '%s\n' '[client]' "socket=$mariadb_folder/socket" > "$work/home/.my.cnf"
    await mariadb $! mariadb -e 'SELECT 1'
}

mariadb_empty() {
    mariadb -e 'DROP DATABASE IF EXISTS app; CREATE DATABASE app CHARACTER SET utf8mb4'
}

mariadb_table() {
    local columns
    columns=$(mariadb -N --raw app -e "SELECT GROUP_CONCAT(QUOTE(column_name), ', \`', column_name, '\`' ORDER BY ordinal_position)
        FROM information_schema.columns WHERE table_schema = 'app' AND table_name = 'users'")
    mariadb -N --raw --default-character-set=utf8mb4 app -e "SELECT JSON_OBJECT($columns) FROM users"
}

clickhouse_find() {
    { type -P clickhouse-server && type -P clickhouse-client; } > /dev/null || package=clickhouse-server
}

# A server that asks for a password, because everybody on the machine can reach its port.
clickhouse_start() {
    local folder=$work/clickhouse password port=$((30000 + RANDOM % 2000))
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    mkdir -p "$folder/data" "$work/home/.clickhouse-client"
    cat > "$folder/config.xml" << END
<yandex>
  <logger><level>warning</level><console>1</console></logger>
  <listen_host>127.0.0.1</listen_host>
  <tcp_port>$port</tcp_port>
  <path>$folder/data/</path>
  <tmp_path>$folder/tmp/</tmp_path>
  <users_config>users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <mark_cache_size>100000000</mark_cache_size>
</yandex>
END
    cat > "$folder/users.xml" << END
<yandex>
  <profiles><default/></profiles>
  <quotas><default/></quotas>
  <users>
    <default>
      <password>$password</password>
      <networks><ip>127.0.0.1</ip></networks>
      <profile>default</profile>
      <quota>default</quota>
    </default>
  </users>
</yandex>
END
    echo "<config><host>127.0.0.1</host><port>$port</port><password>$password</password></config>" \
        > "$work/home/.clickhouse-client/config.xml"
    clickhouse-server --config-file="$folder/config.xml" > "$work/clickhouse.log" 2>&1 &
    processes+=($!)
    await clickhouse $! clickhouse-client --query 'SELECT 1'
}

clickhouse_empty() {
    clickhouse-client --query 'DROP TABLE IF EXISTS users'
}

clickhouse_table() {
    clickhouse-client --query 'SELECT * FROM users FORMAT JSONEachRow'
}

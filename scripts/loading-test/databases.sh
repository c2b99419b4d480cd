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

#!/bin/sh
# Compares two builds of the program as whole processes, by turns so that both meet the same load,
# and shows how the cost of one grows. Needs /usr/bin/time (GNU).
#
#   paired.sh pair OLD NEW PROJECT [ROUNDS]   OLD and NEW are the programs (.../bin/highneeds)
#   paired.sh grow PROGRAM PROJECT...         one or more projects; the engine alone at any size is
#                                             measured by "growth", see README.md
#
# Columns: what ran, user and system CPU seconds, elapsed seconds, most memory in kB. On a machine
# that does other work compare the CPU seconds, and of several rounds the least.
set -eu

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

measure() { # words, program, project, years, simulations
    /usr/bin/time -f "$1\t%U\t%S\t%e\t%M" "$2" project "$3" --years "$4" --simulations "$5" \
        --seed 1 --out "$out/results.csv" 2>&1 >"$out/said" | tail -n 1
}

case "${1:-}" in
pair)
    for round in $(seq "${5:-5}"); do
        measure "old $round" "$2" "$4" 10 1000
        measure "new $round" "$3" "$4" 10 1000
    done
    ;;
grow)
    program=$2
    shift 2
    for project in "$@"; do
        for simulations in 0 100 1000 10000; do
            measure "$(basename "$project"), 10 years, $simulations simulations" \
                "$program" "$project" 10 "$simulations"
        done
        for years in 1 2 20; do
            measure "$(basename "$project"), $years years, 1000 simulations" \
                "$program" "$project" "$years" 1000
        done
    done
    ;;
*)
    sed -n '2,10s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac

#!/bin/sh
# Runs a command in a network that has no way out: every address on earth is this computer itself, and a program there
# takes itself to be online. To be started in a network and a mount namespace of its own.
set -eu
ip link set lo up
ip link add wire type veth peer name far
ip link set far up
ip address add 198.51.100.2/24 dev wire
ip link set wire up
ip route add default dev wire
ip route add local default dev lo
if [ -e /proc/net/if_inet6 ]; then ip -6 route add local default dev lo; fi
mount --bind "$(dirname "$0")/resolv.conf" /etc/resolv.conf
exec "$@"

# shellcheck shell=sh disable=SC2034 # LINCHPIN_JDK is for those that source this file
# Finds a JDK 25. To be sourced by a POSIX shell: sets LINCHPIN_JDK to its folder, or to nothing.
# The version is read from each JDK's "release" file, so that looking costs no process.

is_jdk_25() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      JAVA_VERSION=\"25\"* | JAVA_VERSION=\"25[.+-]*) return 0 ;;
      JAVA_VERSION=*) return 1 ;;
    esac
  done <"$1/release"
  return 1
}

# The home of the java on PATH, through its symbolic links; nothing where there is none.
home_of_java_on_path() {
  java=$(command -v java) || return 0
  case $java in /*) ;; *) return 0 ;; esac
  if [ -L "$java" ]; then java=$(readlink -f "$java" 2>/dev/null) || return 0; fi
  printf '%s\n' "${java%/bin/java}"
}

find_jdk_25() {
  LINCHPIN_JDK=
  if [ -n "${JAVA_HOME-}" ] && is_jdk_25 "$JAVA_HOME"; then
    LINCHPIN_JDK=$JAVA_HOME
    return 0
  fi
  for candidate in \
    "$(home_of_java_on_path)" \
    /usr/lib/jvm/* \
    /usr/java/* \
    /opt/* \
    /opt/java/* \
    "${HOME-}"/.sdkman/candidates/java/* \
    "${HOME-}"/.jdks/* \
    "${HOME-}"/.jdks/*/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME-}"/.asdf/installs/java/* \
    "${HOME-}"/.local/share/mise/installs/java/* \
    "${HOME-}"/.jabba/jdk/* \
    "${HOME-}"/.gradle/jdks/* \
    "${HOME-}"/.gradle/jdks/*/Contents/Home; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      LINCHPIN_JDK=$candidate
      return 0
    fi
  done
  cat >&2 <<'END'
Linchpin needs a JDK 25 (with javac), and none was found.
Install one, for example Eclipse Temurin 25 (https://adoptium.net), or set JAVA_HOME to its folder.
END
  return 1
}

package dev.linchpin.report;

/**
 * What a result was made from, and by what.
 *
 * @param path the dossier's path as it was given
 * @param sha256 the hash of the dossier's bytes, in hexadecimal
 * @param version the version of Linchpin
 * @param seed the seed that draws were made with
 * @param draws how many draws were made; 0 where every quantity stands at its median
 */
public record Provenance(String path, String sha256, String version, long seed, int draws) {
    /** Returns this with a number of draws. */
    public Provenance withDraws(int made) {
        return new Provenance(path, sha256, version, seed, made);
    }

    /** Returns this with another seed. */
    public Provenance withSeed(long other) {
        return new Provenance(path, sha256, version, other, draws);
    }
}

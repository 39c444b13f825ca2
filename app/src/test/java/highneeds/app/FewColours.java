package highneeds.app;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/** Writes a picture of a window small: it has few colours, the rest are steps between them. */
final class FewColours {

    private static final int COLOURS = 256;

    /** The lowest bits of a colour, which nobody sees, are left out while counting. */
    private static final int SEEN = 0xfcfcfc;

    private FewColours() {}

    static void write(BufferedImage picture, Path file) throws IOException {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(picture.getRGB(x, y) & SEEN, 1, Integer::sum);
            }
        }
        List<Integer> kept =
                counts.keySet().stream()
                        .sorted(Comparator.comparing(counts::get).reversed())
                        .limit(COLOURS)
                        .toList();
        byte[][] parts = new byte[3][kept.size()];
        for (int i = 0; i < kept.size(); i++) {
            for (int part = 0; part < 3; part++) {
                int value = kept.get(i) >> 16 - 8 * part & 0xff;
                // White stays white though its lowest bits went.
                parts[part][i] = (byte) (value == 0xfc ? 0xff : value);
            }
        }
        IndexColorModel palette = new IndexColorModel(8, kept.size(), parts[0], parts[1], parts[2]);
        BufferedImage small =
                new BufferedImage(
                        picture.getWidth(),
                        picture.getHeight(),
                        BufferedImage.TYPE_BYTE_INDEXED,
                        palette);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int place =
                        nearest.computeIfAbsent(picture.getRGB(x, y) & SEEN, c -> nearest(c, kept));
                small.getRaster().setSample(x, y, 0, place);
            }
        }
        ImageIO.write(small, "png", file.toFile());
    }

    private static int nearest(int colour, List<Integer> kept) {
        int best = 0;
        for (int i = 1; i < kept.size(); i++) {
            if (distance(colour, kept.get(i)) < distance(colour, kept.get(best))) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int a, int b) {
        int distance = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int apart = (a >> shift & 0xff) - (b >> shift & 0xff);
            distance += apart * apart;
        }
        return distance;
    }
}

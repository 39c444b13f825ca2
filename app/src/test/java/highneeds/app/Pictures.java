package highneeds.app;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** How unlike two pictures are, block by block. */
final class Pictures {

    private static final int BLOCK = 8;
    private static final double NOTED = 24;

    private Pictures() {}

    /**
     * @param share of blocks that differ, 0 to 1
     * @param marked the newer picture with these blocks framed
     */
    record Difference(double share, BufferedImage marked) {}

    /** Pictures of different size differ everywhere. */
    static Difference difference(BufferedImage before, BufferedImage now) {
        if (before.getWidth() != now.getWidth() || before.getHeight() != now.getHeight()) {
            return new Difference(1, now);
        }
        BufferedImage marked =
                new BufferedImage(now.getWidth(), now.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = marked.createGraphics();
        pen.drawImage(now, 0, 0, null);
        pen.setColor(Color.MAGENTA);
        int blocks = 0;
        int different = 0;
        for (int y = 0; y + BLOCK <= now.getHeight(); y += BLOCK) {
            for (int x = 0; x + BLOCK <= now.getWidth(); x += BLOCK) {
                blocks++;
                if (differs(before, now, x, y)) {
                    different++;
                    pen.drawRect(x, y, BLOCK - 1, BLOCK - 1);
                }
            }
        }
        pen.dispose();
        return new Difference((double) different / blocks, marked);
    }

    private static boolean differs(BufferedImage before, BufferedImage now, int x, int y) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs(mean(before, x, y, shift) - mean(now, x, y, shift)) > NOTED) {
                return true;
            }
        }
        return false;
    }

    private static double mean(BufferedImage picture, int left, int top, int shift) {
        double sum = 0;
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                sum += picture.getRGB(x, y) >> shift & 0xff;
            }
        }
        return sum / (BLOCK * BLOCK);
    }
}

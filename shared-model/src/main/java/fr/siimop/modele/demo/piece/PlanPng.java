package fr.siimop.modele.demo.piece;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** The plan of a ward: rooms on both sides of a corridor, one colour for each use. */
public final class PlanPng {

    private static final int LARGEUR = 640;
    private static final int HAUTEUR = 360;
    private static final int MUR = 4;
    private static final int COULOIR = 80;
    /** White, wall, corridor, room, room of care, office: red, green and blue of each. */
    private static final int[] PALETTE = {0xffffff, 0x465860, 0xe8edee, 0xe1f1f2, 0xe4f4e9, 0xfff3d9};
    private static final byte MURS = 1;
    private static final byte SOL = 2;
    private static final byte PREMIER_USAGE = 3;

    private PlanPng() {}

    /** @param chambres on each side, from 2 to 8 */
    public static byte[] de(int chambres) {
        byte[][] points = new byte[HAUTEUR][LARGEUR];
        int haut = (HAUTEUR - COULOIR) / 2;
        remplir(points, 20, 20, LARGEUR - 20, HAUTEUR - 20, MURS);
        remplir(points, 20 + MUR, haut, LARGEUR - 20 - MUR, haut + COULOIR, SOL);
        int large = (LARGEUR - 40 - MUR) / chambres;
        for (int i = 0; i < chambres; i++) {
            int gauche = 20 + MUR + i * large;
            byte usage = (byte) (PREMIER_USAGE + (i == 0 ? 2 : i == chambres - 1 ? 1 : 0));
            remplir(points, gauche, 20 + MUR, gauche + large - MUR, haut - MUR, usage);
            remplir(points, gauche, haut + COULOIR + MUR, gauche + large - MUR, HAUTEUR - 20 - MUR, PREMIER_USAGE);
            int porte = gauche + large / 2 - 12;
            remplir(points, porte, haut - MUR, porte + 24, haut, SOL);
            remplir(points, porte, haut + COULOIR, porte + 24, haut + COULOIR + MUR, SOL);
        }
        return assembler(points);
    }

    private static void remplir(byte[][] points, int gauche, int haut, int droite, int bas, byte couleur) {
        for (int y = haut; y < bas; y++) {
            Arrays.fill(points[y], gauche, droite, couleur);
        }
    }

    private static byte[] assembler(byte[][] points) {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        image.writeBytes(new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        morceau(image, "IHDR", ByteBuffer.allocate(13).putInt(LARGEUR).putInt(HAUTEUR).put((byte) 8).put((byte) 3)
                .put(new byte[3]).array());
        ByteBuffer palette = ByteBuffer.allocate(PALETTE.length * 3);
        for (int couleur : PALETTE) {
            palette.put((byte) (couleur >> 16)).put((byte) (couleur >> 8)).put((byte) couleur);
        }
        morceau(image, "PLTE", palette.array());
        morceau(image, "IDAT", comprimer(points));
        morceau(image, "IEND", new byte[0]);
        return image.toByteArray();
    }

    private static byte[] comprimer(byte[][] points) {
        ByteArrayOutputStream lignes = new ByteArrayOutputStream();
        for (byte[] ligne : points) {
            lignes.write(0);
            lignes.writeBytes(ligne);
        }
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(lignes.toByteArray());
            deflater.finish();
            byte[] tampon = new byte[lignes.size() + 64];
            return Arrays.copyOf(tampon, deflater.deflate(tampon));
        } finally {
            deflater.end();
        }
    }

    private static void morceau(ByteArrayOutputStream image, String nom, byte[] contenu) {
        byte[] nomme = ByteBuffer.allocate(4 + contenu.length).put(nom.getBytes(StandardCharsets.US_ASCII))
                .put(contenu).array();
        CRC32 controle = new CRC32();
        controle.update(nomme);
        image.writeBytes(ByteBuffer.allocate(4).putInt(contenu.length).array());
        image.writeBytes(nomme);
        image.writeBytes(ByteBuffer.allocate(4).putInt((int) controle.getValue()).array());
    }
}

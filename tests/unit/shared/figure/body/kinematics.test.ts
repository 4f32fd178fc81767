import { describe, expect, it } from 'vitest';
import { solveFigure } from '../../../../../shared/figure/body/forward-kinematics.ts';
import { reach } from '../../../../../shared/figure/body/inverse-kinematics.ts';
import { limbAngles, mirrorPose, spineAngles, type Pose } from '../../../../../shared/figure/body/pose.ts';
import { skeleton } from '../../../../../shared/figure/body/skeleton.ts';
import { degrees } from '../../../../../shared/figure/math/angles.ts';
import { distance, vector, worldFrame } from '../../../../../shared/figure/math/vector.ts';
import { bodySurface, lowestPoint } from '../../../../../shared/figure/surface/body-surface.ts';

const standing: Pose = {
  root: { position: vector(0, 0.53, 0), pitch: degrees(0), lean: degrees(0), turn: degrees(0) },
  spine: spineAngles({}),
  left: limbAngles({}),
  right: limbAngles({}),
};

describe('easy standing', () => {
  const figure = solveFigure(standing);

  it('has the heights of Drillis & Contini: shoulder .81, C7 .84, top of head 1.00', () => {
    const headTop = figure.headCentre.y + 0.067;
    const heights = [figure.left.shoulder.y, figure.neckBase.y, headTop].map((height) =>
      Math.round(height * 100),
    );
    expect(heights).toEqual([81, 84, 100]);
  });

  it('stands on the floor', () => {
    expect(Math.abs(lowestPoint(bodySurface(figure)))).toBeLessThan(0.001);
  });
});

describe('joint directions', () => {
  it('hip flexion brings the knee forward, knee bending the ankle back', () => {
    const bent = solveFigure({ ...standing, left: limbAngles({ hipFlexion: 90, knee: 90 }) }).left;
    expect(bent.knee.z).toBeCloseTo(skeleton.thigh, 9);
    expect(bent.ankle.y).toBeCloseTo(0.53 - skeleton.shank, 9);
  });

  it('abduction brings both arms away from the midline', () => {
    const arm = limbAngles({ shoulderAbduction: 40 });
    const figure = solveFigure({ ...standing, left: arm, right: arm });
    expect(figure.left.wrist.x).toBeGreaterThan(0.25);
    expect(figure.right.wrist.x).toBeCloseTo(-figure.left.wrist.x, 9);
  });

  it('elbow bending brings the wrist forward', () => {
    const arm = solveFigure({ ...standing, right: limbAngles({ elbow: 90 }) }).right;
    expect(arm.wrist.z - arm.elbow.z).toBeCloseTo(skeleton.forearm, 9);
  });

  it('pitch 90 lays the figure face down', () => {
    const figure = solveFigure({ ...standing, root: { ...standing.root, pitch: degrees(90) } });
    expect(figure.pelvis.forward.y).toBeCloseTo(-1, 9);
    expect(figure.headCentre.z).toBeGreaterThan(0.3);
  });
});

describe('two-bone reach', () => {
  it('gives angles whose forward kinematics arrive at the target', () => {
    const figure = solveFigure(standing);
    const target = vector(0.09, 0.12, 0.14);
    const task = {
      parent: worldFrame,
      side: 'left',
      from: figure.left.hip,
      target,
      bends: 'forward',
    } as const;
    const angles = reach({
      ...task,
      upper: skeleton.thigh,
      lower: skeleton.shank,
      forward: worldFrame.forward,
    });
    const left = limbAngles({
      hipFlexion: angles.flexion,
      hipAbduction: angles.abduction,
      hipRotation: angles.rotation,
      knee: angles.bend,
    });
    expect(distance(solveFigure({ ...standing, left }).left.ankle, target)).toBeLessThan(1e-9);
  });
});

describe('mirroring', () => {
  it('twice gives the pose back', () => {
    const pose: Pose = {
      ...standing,
      spine: spineAngles({ lumbarBend: 7, neckTurn: 12 }),
      left: limbAngles({ knee: 30 }),
    };
    expect(mirrorPose(mirrorPose(pose))).toEqual(pose);
  });
});

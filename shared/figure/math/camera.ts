/** The camera: orthographic, turned about the figure. Owns the projection; knows no pixels (a view is in statures). */
import { degrees, toRadians } from './angles.ts';
import { cross, dot, vector, type Vector } from './vector.ts';

/** Where the viewer stands: azimuth -90 = at the person's right side, 0 = in front; elevation above level. */
export interface Camera {
  readonly azimuthDegrees: number;
  readonly elevationDegrees: number;
}

/** Axes of the picture in the world. Depth = towards · point; larger is nearer. */
export interface View {
  readonly right: Vector;
  readonly up: Vector;
  readonly towards: Vector;
}

/** Picture axes of a camera. */
export function viewOf(camera: Camera): View {
  const azimuth = toRadians(degrees(camera.azimuthDegrees));
  const elevation = toRadians(degrees(camera.elevationDegrees));
  const level = Math.cos(elevation);
  const towards = vector(Math.sin(azimuth) * level, Math.sin(elevation), Math.cos(azimuth) * level);
  const right = vector(Math.cos(azimuth), 0, -Math.sin(azimuth));
  return { right, towards, up: cross(towards, right) };
}

/** A point along the axes of a picture, in statures. Named by axis, so that it cannot pass for a point of the world. */
export interface ViewPoint {
  readonly right: number;
  readonly up: number;
  readonly towards: number;
}

/** A world point in the picture. */
export function project(view: View, point: Vector): ViewPoint {
  return { right: dot(point, view.right), up: dot(point, view.up), towards: dot(point, view.towards) };
}
